# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Whether the parts answer, asked over their ports without any client program.

# ask PORT SCRIPT: runs it, connected to the port by descriptor 3, for three seconds at most.
ask() {
    # shellcheck disable=SC2016 # for the inner shell
    timeout 3 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1" && eval "$2"' ask "$1" "$2" 2>/dev/null
}

zookeeper_answers() {
    # shellcheck disable=SC2016
    ask "$TRACKSIDE_ZOOKEEPER_PORT" 'printf ruok >&3; [ "$(head -c 4 <&3)" = imok ]'
}

# kafka_answers: a metadata request (version 1, no topics) names at least one broker: after the lengths and the
# correlation id, the response begins with their number.
kafka_answers() {
    local bytes
    # shellcheck disable=SC2016
    bytes=$(ask "$TRACKSIDE_KAFKA_PORT" '
        printf "\0\0\0\016\0\003\0\001\0\0\0\001\377\377\0\0\0\0" >&3
        head -c 12 <&3 | od -An -v -tu1') || return 1
    read -ra bytes <<<"$bytes"
    [ "${#bytes[@]}" = 12 ] && [ "${bytes[11]}" -ge 1 ]
}

# http_healthy PORT: GET /health answers 200.
http_healthy() {
    # shellcheck disable=SC2016
    ask "$1" '
        printf "GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3
        read -r _ code _ <&3
        [ "$code" = 200 ]'
}

# The server says that it is healthy a moment before it listens for queries.
pinot_answers() {
    http_healthy "$TRACKSIDE_PINOT_CONTROLLER_PORT" && http_healthy "$TRACKSIDE_PINOT_BROKER_PORT" &&
        http_healthy "$TRACKSIDE_PINOT_SERVER_ADMIN_PORT" && ask "$TRACKSIDE_PINOT_SERVER_PORT" :
}

# open_to_others PORT: succeeds when it listens on more than 127.0.0.1; this address reaches this machine as well.
open_to_others() {
    (exec 3<>"/dev/tcp/127.0.0.2/$1") 2>/dev/null
}
