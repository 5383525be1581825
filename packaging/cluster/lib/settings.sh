# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# Where a cluster lives and on which ports. A cluster remembers its ports in HOME/settings, and where its jars are: a
# variable given with `up` changes them, and every other command finds the running cluster without one.

readonly parts=(zookeeper kafka pinot)
readonly port_names=(
    TRACKSIDE_KAFKA_PORT
    TRACKSIDE_KAFKA_QUORUM_PORT
    TRACKSIDE_KAFKA_SASL_PORT
    TRACKSIDE_ZOOKEEPER_PORT
    TRACKSIDE_PINOT_CONTROLLER_PORT
    TRACKSIDE_PINOT_BROKER_PORT
    TRACKSIDE_PINOT_SERVER_PORT
    TRACKSIDE_PINOT_SERVER_ADMIN_PORT
)
declare -rA default_ports=(
    [TRACKSIDE_KAFKA_PORT]=9092
    [TRACKSIDE_KAFKA_QUORUM_PORT]=9093
    [TRACKSIDE_KAFKA_SASL_PORT]=9094
    [TRACKSIDE_ZOOKEEPER_PORT]=2181
    [TRACKSIDE_PINOT_CONTROLLER_PORT]=9000
    [TRACKSIDE_PINOT_BROKER_PORT]=8099
    [TRACKSIDE_PINOT_SERVER_PORT]=8098
    [TRACKSIDE_PINOT_SERVER_ADMIN_PORT]=8097
)
readonly settings_head='# A Trackside cluster; cluster.sh writes this file.'

say() {
    printf '%s\n' "$*"
}

fail() {
    printf 'cluster.sh: %s\n' "$*" >&2
    exit 1
}

usage_error() {
    printf 'cluster.sh: %s\n' "$*" >&2
    exit 2
}

# find_home: sets home, data, logs, run, jars and again from the environment.
find_home() {
    if [ -z "${TRACKSIDE_CLUSTER_HOME:-}${XDG_DATA_HOME:-}${HOME:-}" ]; then
        usage_error "neither HOME nor TRACKSIDE_CLUSTER_HOME is set, so there is no place for the data."
    fi
    home=${TRACKSIDE_CLUSTER_HOME:-${XDG_DATA_HOME:-${HOME:-}/.local/share}/trackside/cluster}
    home=$(cd "$called_from" && realpath -m -- "$home")
    data=$home/data
    logs=$home/logs
    run=$home/run
    jars=$(cd "$called_from" && realpath -m -- "${TRACKSIDE_CLUSTER_JARS:-$home/jars}")
    # How to call this script for the same cluster.
    again=${TRACKSIDE_CLUSTER_HOME:+TRACKSIDE_CLUSTER_HOME=$(printf %q "$home") }$(printf %q "$called_as")
}

# require_fit_home: Java's properties files split at commas and read backslashes and dollar signs as their own, its class
# path splits at colons, and Pinot makes URIs of paths.
require_fit_home() {
    local unfit='[][:space:],:"\\$%#?<>{}|^`['"']"
    if [[ $home =~ $unfit ]]; then
        usage_error "the cluster's folder must not have '${BASH_REMATCH[0]}' in its name: $home; name another by TRACKSIDE_CLUSTER_HOME."
    fi
}

# make_home: creates the cluster's folder, and refuses one that holds somebody else's files.
make_home() {
    if [ ! -e "$home/settings" ] && { [ -e "$data" ] || [ -e "$logs" ] || [ -e "$run" ]; }; then
        fail "$home has files that are not a cluster's; name an empty folder by TRACKSIDE_CLUSTER_HOME."
    fi
    mkdir -p "$home" || fail "cannot create $home; name another folder by TRACKSIDE_CLUSTER_HOME."
    chmod 700 "$home"
}

# load_settings: for each port, the one remembered if the cluster runs, else the variable, the one remembered, the default.
load_settings() {
    declare -gA remembered=()
    local name value
    if [ -e "$home/settings" ]; then
        while IFS='=' read -r name value; do
            case "$name" in
                TRACKSIDE_*_PORT | KIND | SECURE | JARS) remembered[$name]=$value ;;
            esac
        done <"$home/settings"
    fi
    for name in "${port_names[@]}"; do
        wanted=${!name:-}
        value=${wanted:-${remembered[$name]:-${default_ports[$name]}}}
        if ! [[ $value =~ ^[1-9][0-9]{0,4}$ ]] || [ "$value" -gt 65535 ]; then
            usage_error "$name is '$value'; a port is a number from 1 to 65535."
        fi
        printf -v "$name" %s "$value"
    done
    kind=${remembered[KIND]:-}
    secure=${remembered[SECURE]:-0}
    [ -n "${TRACKSIDE_CLUSTER_JARS:-}" ] || jars=${remembered[JARS]:-$jars}
}

# use_remembered_ports: for a cluster that runs, whatever the variables say.
use_remembered_ports() {
    local name
    for name in "${port_names[@]}"; do
        printf -v "$name" %s "${remembered[$name]:-${!name}}"
    done
}

save_settings() {
    local name
    {
        say "$settings_head"
        for name in "${port_names[@]}"; do
            say "$name=${!name}"
        done
        say "KIND=$kind"
        say "SECURE=$secure"
        [ "$jars" = "$home/jars" ] || say "JARS=$jars"
    } >"$home/settings.new"
    mv "$home/settings.new" "$home/settings"
}

# changed_ports: prints the port variables that differ from those remembered.
changed_ports() {
    local name
    for name in "${port_names[@]}"; do
        if [ -n "${remembered[$name]:-}" ] && [ "${remembered[$name]}" != "${!name}" ]; then
            say "$name"
        fi
    done
}

# ports_of PART: the names of the ports of this machine that it listens on.
ports_of() {
    if [ "$kind" = docker ]; then
        # ZooKeeper's container holds the ports of all; inside it, the other ones are free.
        [ "$1" != zookeeper ] || printf '%s\n' TRACKSIDE_KAFKA_PORT TRACKSIDE_PINOT_CONTROLLER_PORT TRACKSIDE_PINOT_BROKER_PORT
        return 0
    fi
    case "$1" in
        zookeeper) say TRACKSIDE_ZOOKEEPER_PORT ;;
        kafka)
            printf '%s\n' TRACKSIDE_KAFKA_PORT TRACKSIDE_KAFKA_QUORUM_PORT
            [ "$secure" = 0 ] || say TRACKSIDE_KAFKA_SASL_PORT
            ;;
        pinot)
            printf '%s\n' TRACKSIDE_PINOT_CONTROLLER_PORT TRACKSIDE_PINOT_BROKER_PORT TRACKSIDE_PINOT_SERVER_PORT \
                TRACKSIDE_PINOT_SERVER_ADMIN_PORT
            ;;
    esac
}

# lock_home: one cluster.sh at a time changes a cluster; another waits for it.
lock_home() {
    exec {home_lock}>"$home/lock"
    if ! flock -n "$home_lock"; then
        say "Another cluster.sh is at work in $home; waiting for it."
        flock -w 300 "$home_lock" || fail "the other cluster.sh in $home has not ended in five minutes."
    fi
}

# render TEMPLATE RESULT: fills in ${NAME} for the names that the templates use.
render() {
    local text name
    text=$(<"$1")
    for name in "${port_names[@]}" BIND DATA LOGS SASL_LISTENER; do
        text=${text//"\${$name}"/"${!name}"}
    done
    printf '%s\n' "$text" >"$2"
}
