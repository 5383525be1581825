// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thread sanitizer knows POSIX threads and not C11's, which librdkafka uses: a thread of theirs has no state of the
// sanitizer's and crashes in its first intercepted function. These stand before glibc's and say the same in POSIX
// words; glibc's types are the same ones underneath. Linked under `tsan` only.
#include <cerrno>
#include <cstdint>
#include <memory>

#include <pthread.h>
#include <threads.h>

static_assert(sizeof(mtx_t) == sizeof(pthread_mutex_t) && sizeof(cnd_t) == sizeof(pthread_cond_t));

namespace {

struct Start {
    thrd_start_t run;
    void *argument;
};

void *begin(void *start)
{
    const std::unique_ptr<Start> own(static_cast<Start *>(start));
    return reinterpret_cast<void *>(static_cast<std::intptr_t>(own->run(own->argument)));
}

int outcome(int error)
{
    switch (error) {
    case 0:
        return thrd_success;
    case ETIMEDOUT:
        return thrd_timedout;
    case EBUSY:
        return thrd_busy;
    case ENOMEM:
        return thrd_nomem;
    default:
        return thrd_error;
    }
}

pthread_mutex_t *posix(mtx_t *mutex)
{
    return reinterpret_cast<pthread_mutex_t *>(mutex);
}

pthread_cond_t *posix(cnd_t *condition)
{
    return reinterpret_cast<pthread_cond_t *>(condition);
}

} // namespace

extern "C" {

int thrd_create(thrd_t *thread, thrd_start_t run, void *argument)
{
    auto start = std::make_unique<Start>(run, argument);
    const int error = pthread_create(thread, nullptr, &begin, start.get());
    if (error == 0) {
        start.release(); // NOLINT(bugprone-unused-return-value): the thread owns it
    }
    return outcome(error);
}

int thrd_join(thrd_t thread, int *result)
{
    void *answer = nullptr;
    const int error = pthread_join(thread, &answer);
    if (result != nullptr) {
        *result = static_cast<int>(reinterpret_cast<std::intptr_t>(answer));
    }
    return outcome(error);
}

int mtx_init(mtx_t *mutex, int type)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes,
                              (type & mtx_recursive) != 0 ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL);
    const int error = pthread_mutex_init(posix(mutex), &attributes);
    pthread_mutexattr_destroy(&attributes);
    return outcome(error);
}

void mtx_destroy(mtx_t *mutex)
{
    pthread_mutex_destroy(posix(mutex));
}

int mtx_lock(mtx_t *mutex)
{
    return outcome(pthread_mutex_lock(posix(mutex)));
}

int mtx_trylock(mtx_t *mutex)
{
    return outcome(pthread_mutex_trylock(posix(mutex)));
}

int mtx_unlock(mtx_t *mutex)
{
    return outcome(pthread_mutex_unlock(posix(mutex)));
}

int cnd_init(cnd_t *condition)
{
    return outcome(pthread_cond_init(posix(condition), nullptr));
}

void cnd_destroy(cnd_t *condition)
{
    pthread_cond_destroy(posix(condition));
}

int cnd_signal(cnd_t *condition)
{
    return outcome(pthread_cond_signal(posix(condition)));
}

int cnd_broadcast(cnd_t *condition)
{
    return outcome(pthread_cond_broadcast(posix(condition)));
}

int cnd_wait(cnd_t *condition, mtx_t *mutex)
{
    return outcome(pthread_cond_wait(posix(condition), posix(mutex)));
}

int cnd_timedwait(cnd_t *condition, mtx_t *mutex, const timespec *until)
{
    return outcome(pthread_cond_timedwait(posix(condition), posix(mutex), until));
}
}
