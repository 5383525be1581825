#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command beside a Kafka and a Pinot of its own, on free ports of loopback, and ends with the command's status.
# Usage: tests/cluster/with-cluster.sh COMMAND [ARGUMENT…]
# Tests find the servers by TRACKSIDE_KAFKA, TRACKSIDE_PINOT_CONTROLLER and TRACKSIDE_PINOT_BROKER, and those with TLS
# and passwords by what cluster.sh writes into its credentials file. TRACKSIDE_CLUSTER_JARS keeps the servers' programs
# between runs.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || { echo "usage: with-cluster.sh COMMAND [ARGUMENT…]" >&2; exit 2; }

cluster=packaging/cluster/cluster.sh
TRACKSIDE_CLUSTER_HOME=$(mktemp -d "${TMPDIR:-/tmp}/trackside-cluster.XXXXXX")
export TRACKSIDE_CLUSTER_HOME TRACKSIDE_CLUSTER_KIND=java
export TRACKSIDE_CLUSTER_JARS=${TRACKSIDE_CLUSTER_JARS:-${XDG_CACHE_HOME:-$HOME/.cache}/trackside/cluster-jars}

# Under the names that cluster.sh knows.
ports=$(python3 -B tests/cluster/ports.py)
# shellcheck disable=SC2086,SC2163 # an assignment a line
export $ports

end() {
    "$cluster" down >/dev/null 2>&1 || true
    rm -rf "$TRACKSIDE_CLUSTER_HOME"
}
trap end EXIT
"$cluster" up --secure
set -a
# shellcheck source=/dev/null
. "$TRACKSIDE_CLUSTER_HOME/credentials"
set +a
export TRACKSIDE_KAFKA=127.0.0.1:$TRACKSIDE_KAFKA_PORT
export TRACKSIDE_PINOT_CONTROLLER=http://127.0.0.1:$TRACKSIDE_PINOT_CONTROLLER_PORT
export TRACKSIDE_PINOT_USER=$PINOT_USER TRACKSIDE_PINOT_PASSWORD=$PINOT_PASSWORD
export TRACKSIDE_PINOT_BROKER=http://127.0.0.1:$TRACKSIDE_PINOT_BROKER_PORT
status=0
"$@" || status=$?
exit "$status"
