# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# Who listens on a port of this machine, and which port is free.

# listener_of PORT: succeeds when somebody listens where a part would, and prints who.
listener_of() {
    local port=$1 line owner
    if ! command -v ss >/dev/null; then
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || return 1
        say "another program (install iproute2 to see which)"
        return 0
    fi
    line=$(ss -Hltnp "sport = :$port" | awk '$4 ~ /^(127\.0\.0\.1|0\.0\.0\.0|\*|\[::\]|\[::ffff:127\.0\.0\.1\]):/' | head -n 1)
    [ -n "$line" ] || return 1
    owner=$(sed -nE 's/.*users:\(\("([^"]*)",pid=([0-9]+).*/\1 (process \2)/p' <<<"$line")
    say "${owner:-a program of another user}"
}

# free_port FROM TAKEN…: the next port from there on that nobody listens on and that is not among those taken.
free_port() {
    local port=$1 taken=" ${*:2} "
    while [[ $taken == *" $port "* ]] || listener_of "$port" >/dev/null; do
        port=$((port + 1))
        [ "$port" -le 65535 ] || port=1024
    done
    say "$port"
}

# require_distinct_ports: two parts cannot share a port.
require_distinct_ports() {
    local name other
    for name in "${port_names[@]}"; do
        for other in "${port_names[@]}"; do
            if [[ $name < $other ]] && [ "${!name}" = "${!other}" ]; then
                usage_error "$name and $other are both ${!name}; each needs its own port."
            fi
        done
    done
}

# require_free_ports PART…: ends the script if a port of theirs is busy, naming its owner and commands that work.
require_free_ports() {
    local part name owner taken=() instead=()
    for name in "${port_names[@]}"; do
        taken+=("${!name}")
    done
    for part in "$@"; do
        for name in $(ports_of "$part"); do
            if owner=$(listener_of "${!name}"); then
                say "Port ${!name}, which $part needs, is in use by $owner." >&2
                local free
                free=$(free_port "${!name}" "${taken[@]}")
                taken+=("$free")
                instead+=("$name=$free")
            fi
        done
    done
    [ "${#instead[@]}" -gt 0 ] || return 0
    local command=("${instead[@]}")
    [ -z "${TRACKSIDE_CLUSTER_JARS:-}" ] || command+=("TRACKSIDE_CLUSTER_JARS=$(printf %q "$jars")")
    # Ports that were asked for and are free stay as asked.
    for name in "${port_names[@]}"; do
        if [[ " ${instead[*]}" != *" $name="* ]] && [ "${!name}" != "${default_ports[$name]}" ]; then
            command+=("$name=${!name}")
        fi
    done
    if any_part_runs; then
        say "End that program, or use other ports, for which what runs has to be stopped first:" >&2
        say "  $again down" >&2
    else
        say "End that program, or use other ports:" >&2
    fi
    say "  ${command[*]} $again up$([ "$secure" = 0 ] || echo ' --secure')" >&2
    exit 1
}
