# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# `up --secure`: a Kafka listener with TLS and SCRAM, and basic authentication at Pinot's controller and broker. User
# names, passwords and the certificate authority are made once for a home; HOME/credentials, which only its owner can
# read, tells them. No secret is ever an argument of a command.

readonly secure_user=trackside

# random_secret: 32 hexadecimal digits.
random_secret() {
    head -c 16 /dev/urandom | od -An -v -tx1 | tr -d ' \n'
}

# make_certificates: an authority of its own, and by it a certificate for localhost and 127.0.0.1.
make_certificates() {
    local tls=$home/tls
    [ ! -e "$tls/server.pem" ] || return 0
    command -v openssl >/dev/null || missing_package openssl "OpenSSL" openssl openssl
    rm -rf "$tls"
    mkdir "$tls"
    {
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=Trackside cluster CA" \
            -keyout "$tls/ca.key" -out "$tls/ca.pem" &&
            openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" \
                -keyout "$tls/server.key" -out "$tls/server.csr" &&
            printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' >"$tls/server.ext" &&
            openssl x509 -req -in "$tls/server.csr" -CA "$tls/ca.pem" -CAkey "$tls/ca.key" -CAcreateserial -days 3650 \
                -extfile "$tls/server.ext" -out "$tls/server.crt"
    } >"$tls/openssl.log" 2>&1 || { cat "$tls/openssl.log" >&2; fail "OpenSSL could not make the certificates."; }
    # Kafka wants the key and what vouches for it in one file.
    cat "$tls/server.key" "$tls/server.crt" "$tls/ca.pem" >"$tls/server.pem"
}

# read_credentials: sets the passwords: those of this home, or new ones.
read_credentials() {
    local name value
    kafka_password='' pinot_password=''
    if [ -e "$home/credentials" ]; then
        while IFS='=' read -r name value; do
            case "$name" in
                KAFKA_PASSWORD) kafka_password=$value ;;
                PINOT_PASSWORD) pinot_password=$value ;;
            esac
        done <"$home/credentials"
    fi
    kafka_password=${kafka_password:-$(random_secret)}
    pinot_password=${pinot_password:-$(random_secret)}
    {
        say "KAFKA_BOOTSTRAP=127.0.0.1:$TRACKSIDE_KAFKA_SASL_PORT"
        say "KAFKA_SECURITY=SASL_SSL"
        say "KAFKA_MECHANISM=SCRAM-SHA-256"
        say "KAFKA_USER=$secure_user"
        say "KAFKA_PASSWORD=$kafka_password"
        say "KAFKA_CA=$home/tls/ca.pem"
        say "PINOT_CONTROLLER=http://127.0.0.1:$TRACKSIDE_PINOT_CONTROLLER_PORT"
        say "PINOT_BROKER=http://127.0.0.1:$TRACKSIDE_PINOT_BROKER_PORT"
        say "PINOT_USER=$secure_user"
        say "PINOT_PASSWORD=$pinot_password"
    } >"$home/credentials.new"
    mv "$home/credentials.new" "$home/credentials"
}

# secure_configure: adds to the rendered settings what --secure asks for.
secure_configure() {
    local token
    make_certificates
    read_credentials
    cat >>"$run/kafka.properties" <<SETTINGS

sasl.enabled.mechanisms=SCRAM-SHA-256
listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
ssl.keystore.type=PEM
ssl.keystore.location=$home/tls/server.pem
SETTINGS
    token=$(printf '%s:%s' "$secure_user" "$pinot_password" | base64 -w 0)
    cat >>"$run/controller.conf" <<SETTINGS

controller.admin.access.control.factory.class=org.apache.pinot.controller.api.access.BasicAuthAccessControlFactory
controller.admin.access.control.principals=$secure_user
controller.admin.access.control.principals.$secure_user.password=$pinot_password
controller.segment.fetcher.auth.token=Basic $token
pinot.controller.segment.fetcher.auth.token=Basic $token
SETTINGS
    cat >>"$run/broker.conf" <<SETTINGS

pinot.broker.access.control.class=org.apache.pinot.broker.broker.BasicAuthAccessControlFactory
pinot.broker.access.control.principals=$secure_user
pinot.broker.access.control.principals.$secure_user.password=$pinot_password
SETTINGS
    cat >>"$run/server.conf" <<SETTINGS

pinot.server.segment.fetcher.auth.token=Basic $token
pinot.server.segment.uploader.auth.token=Basic $token
pinot.server.instance.auth.token=Basic $token
SETTINGS
}

# make_kafka_user: tells the running Kafka of the user; it keeps it with its data.
make_kafka_user() {
    local folder said mark=$data/kafka-user secret=$run/kafka-user.properties
    [ ! -e "$mark" ] || return 0
    folder=$(java_jars)
    read_credentials
    say "SCRAM-SHA-256=iterations=4096,password=$kafka_password" >"$secret"
    if ! said=$("$java" -Xmx64m -XX:TieredStopAtLevel=1 -Dlog4j.configuration="file:$run/kafka-log4j.properties" \
        -cp "$folder/kafka/*" kafka.admin.ConfigCommand --bootstrap-server "127.0.0.1:$TRACKSIDE_KAFKA_PORT" \
        --alter --entity-type users --entity-name "$secure_user" --add-config-file "$secret" 2>&1); then
        rm -f "$secret"
        say "${said//"$kafka_password"/…}" >&2
        fail "Kafka did not take the user. It runs, but without one."
    fi
    rm -f "$secret"
    : >"$mark"
}
