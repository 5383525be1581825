// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the thread sanitizer what Debian's Qt, which is not instrumented, keeps from it: whatever a thread did before
// it emitted a signal, invoked a method, started a task or finished a promise happens before the event is delivered,
// the task begins or the future is read. Without this, every queued call and every answer looks like a race, and
// suppressing those would hide our own. Linked under `tsan` only.
#include <QFutureInterfaceBase>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <private/qobject_p.h>

#include <array>
#include <string_view>

#include <dlfcn.h>
#include <pthread.h>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
void AnnotateIgnoreReadsBegin(const char *file, int line);
void AnnotateIgnoreReadsEnd(const char *file, int line);
void AnnotateIgnoreWritesBegin(const char *file, int line);
void AnnotateIgnoreWritesEnd(const char *file, int line);
}

namespace {

template <typename Function> Function original(const char *mangledName)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, mangledName));
}

/// Qt Network's thread runs Qt's code alone and exchanges objects with the asking thread by events that Qt posts to
/// itself, unseen. Whatever it does is left out, from its first event until it ends.
class UnseenThread {
public:
    UnseenThread()
        : m_isUnseen(isOfQtNetwork())
    {
        if (m_isUnseen) {
            AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
            AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
        }
    }
    ~UnseenThread()
    {
        if (m_isUnseen) {
            AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
            AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
        }
    }
    Q_DISABLE_COPY_MOVE(UnseenThread)

private:
    static bool isOfQtNetwork()
    {
        std::array<char, 16> name {}; // of the kernel, and so cut
        pthread_getname_np(pthread_self(), name.data(), name.size());
        return std::string_view(name.data()) == "QNetworkAccessM";
    }

    bool m_isUnseen;
};

bool acquireBeforeDelivery(void **receiverEventResult)
{
    [[maybe_unused]] static thread_local const UnseenThread unseen;
    AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
    const auto *event = static_cast<QEvent *>(receiverEventResult[1]);
    if (event->type() == QEvent::MetaCall) {
        const QObject *sender = static_cast<const QAbstractMetaCallEvent *>(event)->sender();
        __tsan_acquire(sender ? const_cast<QObject *>(sender) : receiverEventResult[0]);
    }
    AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
    return false;
}

[[maybe_unused]] const bool registered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, &acquireBeforeDelivery);

/// A pool's thread: between its tasks it runs Qt's code alone, on lists that its unseen lock guards. That is left out.
class BetweenTasks {
public:
    BetweenTasks() = default;
    ~BetweenTasks() { end(); }
    Q_DISABLE_COPY_MOVE(BetweenTasks)

    void begin()
    {
        AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
        m_isNow = true;
    }
    void end()
    {
        if (m_isNow) {
            AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
            AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
        }
        m_isNow = false;
    }

private:
    bool m_isNow = false;
};

/// A pool's task, which begins after what the thread that started it did before: the queue between them is unseen.
class OrderedTask : public QRunnable {
public:
    explicit OrderedTask(QRunnable *task)
        : m_task(task)
    {
        __tsan_release(task);
    }

    void run() override
    {
        static thread_local BetweenTasks between;
        AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
        QRunnable *task = m_task;
        AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
        __tsan_acquire(task);
        between.end();
        const bool isToBeDeleted = task->autoDelete();
        task->run();
        if (isToBeDeleted)
            delete task;
        between.begin();
    }

private:
    QRunnable *m_task;
};

} // namespace

// These stand before Qt's own, which they call: moc's code and Qt's headers name them from within our binaries.

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int localSignal, void **arguments)
{
    static const auto activateSignal =
        original<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    activateSignal(sender, metaObject, localSignal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   qsizetype parameterCount, const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *metaTypes)
{
    static const auto invoke =
        original<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, qsizetype, const void *const *,
                          const char *const *, const QtPrivate::QMetaTypeInterface *const *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeExPKPKvPKPKc"
            "PKPKNS2_18QMetaTypeInterfaceE");
    __tsan_release(object);
    return invoke(object, slot, type, parameterCount, parameters, names, metaTypes);
}

void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto startTask =
        original<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    startTask(this, new OrderedTask(task), priority);
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end)
{
    static const auto report =
        original<void (*)(QFutureInterfaceBase *, int, int)>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    __tsan_release(d);
    report(this, begin, end);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto report =
        original<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(d);
    report(this);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto waitFor =
        original<void (*)(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    waitFor(this, index);
    __tsan_acquire(d);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto waitFor =
        original<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    waitFor(this);
    __tsan_acquire(d);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto deref = original<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool others = deref(this);
    __tsan_acquire(d);
    return others;
}
