# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# The cluster as containers: compose.yaml. The data lies in volumes of a Compose project that bears the home's checksum.

docker_is_here() {
    command -v docker >/dev/null && timeout 10 docker info >/dev/null 2>&1 && docker compose version >/dev/null 2>&1
}

docker_project() {
    say "trackside-$(cksum <<<"$home" | cut -d ' ' -f 1)"
}

# compose ARGUMENT…: Docker Compose for this home.
compose() {
    local name settings=()
    for name in "${port_names[@]}"; do
        settings+=("$name=${!name}")
    done
    env "${settings[@]}" TRACKSIDE_CLUSTER_CONFIG="$run" docker compose -p "$(docker_project)" -f compose.yaml "$@"
}

docker_prepare() {
    docker_is_here || fail "no Docker engine with Compose answers; start it, or name another TRACKSIDE_CLUSTER_HOME and set TRACKSIDE_CLUSTER_KIND=java."
    [ "$secure" = 0 ] || fail "--secure is not made for Docker; set TRACKSIDE_CLUSTER_KIND=java and another TRACKSIDE_CLUSTER_HOME."
    docker_is_prepared || compose pull || fail "Docker could not fetch the images."
}

docker_is_prepared() {
    local image
    for image in $(compose config --images); do
        docker image inspect "$image" >/dev/null 2>&1 || return 1
    done
}

docker_configure() {
    local file
    mkdir -p "$run"
    # A container may see another user than the one who runs this. No secret is in these files, and nobody else on this
    # machine can enter the home.
    chmod 755 "$run"
    # The server's own ports are for inside, where all share one network.
    BIND=0.0.0.0 DATA=/var LOGS=/tmp SASL_LISTENER=''
    for file in conf/controller.conf conf/broker.conf conf/server.conf conf/pinot-log4j2.xml; do
        render "$file" "$run/${file##*/}"
        chmod 644 "$run/${file##*/}"
    done
}

# docker_needs_anew PART: prints the parts that run and have to be started anew when this one was.
docker_needs_anew() {
    local part
    [ "$1" = zookeeper ] || return 0
    for part in kafka pinot; do
        if docker_is_running "$part"; then say "$part"; fi
    done
}

# docker_start PART: the others are left as they are, except that ZooKeeper's container brings a new network, which
# those that use it have to join.
docker_start() {
    [ "$1" != zookeeper ] || compose stop kafka pinot
    compose up -d --no-deps "$1"
}

docker_stop() {
    compose stop "$1"
}

# docker_process PART: its container's id, shortened.
docker_process() {
    local id
    id=$(compose ps -q --status running "$1" 2>/dev/null)
    say "${id:0:8}"
}

docker_is_running() {
    [ -n "$(docker_process "$1")" ]
}

docker_answers() {
    local id
    id=$(compose ps -q "$1" 2>/dev/null)
    [ -n "$id" ] && [ "$(docker inspect -f '{{.State.Health.Status}}' "$id" 2>/dev/null)" = healthy ] || return 1
    [ "$1" != kafka ] || kafka_answers
}

# docker_logs FOLLOW PART…
docker_logs() {
    local follow=$1
    shift
    if [ "$follow" = 1 ]; then
        compose logs --tail 20 --follow "$@"
    else
        compose logs --tail 50 "$@"
    fi
}

docker_show_log() {
    compose logs --tail 20 "$1"
}

docker_wipe() {
    compose down --volumes
}
