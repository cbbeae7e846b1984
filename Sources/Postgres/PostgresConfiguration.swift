import CLibPQ

/// How to reach a server, and the limits that every connection sets.
///
/// A transaction that needs longer says so itself with `set local statement_timeout`.
package struct PostgresConfiguration: Sendable {
    /// libpq's keywords with their values; they are handed over one by one and never written into one string.
    package private(set) var parameters: [String: String]
    /// The longest a statement may run, COPY included.
    package var statementTimeout: Duration = .seconds(30)
    /// The longest a statement may wait for a lock.
    package var lockTimeout: Duration = .seconds(10)
    /// The longest a transaction may wait for its next statement before the server ends the connection.
    package var idleInTransactionTimeout: Duration = .seconds(60)
    /// The longest that making a connection may take.
    package var connectTimeout: Duration = .seconds(10)
    /// The longest that data may stay unacknowledged by the network before the connection counts as lost.
    package var networkTimeout: Duration = .seconds(30)
    /// The longest message that is sent, in bytes.
    ///
    /// PostgreSQL ends a connection on which a message of a gibibyte or more comes in; the last of it are left for what
    /// stands around the parameters.
    package var largestMessage = (1 << 30) - (1 << 16)
    /// Settings of the server for the session, such as `synchronous_commit`.
    package var settings: [String: String] = [:]

    /// From `postgresql://…` or `keyword=value …`, as libpq reads them.
    package init(connectionString: String) throws(PostgresFailure) {
        guard !connectionString.utf8.contains(0), let options = PQconninfoParse(connectionString, nil) else {
            throw PostgresFailure(.configuration, "the connection string is malformed", step: .connect)
        }
        defer { PQconninfoFree(options) }
        parameters = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                parameters[String(cString: keyword)] = String(cString: value)
            }
            option += 1
        }
    }

    /// A server on this machine, reached through the socket in a folder.
    package init(socketDirectory: String, port: Int, database: String, user: String) {
        parameters = ["host": socketDirectory, "port": "\(port)", "dbname": database, "user": user]
    }

    package var database: String? { parameters["dbname"] }
    package var user: String? { parameters["user"] }

    package func with(user: String) -> PostgresConfiguration {
        with("user", user)
    }

    package func with(database: String) -> PostgresConfiguration {
        with("dbname", database)
    }

    package func with(applicationName: String) -> PostgresConfiguration {
        with("application_name", applicationName)
    }

    package func with(password: String) -> PostgresConfiguration {
        with("password", password)
    }

    /// The same with one setting of the session.
    package func with(setting name: String, _ value: String) -> PostgresConfiguration {
        var copy = self
        copy.settings[name] = value
        return copy
    }

    private func with(_ keyword: String, _ value: String) -> PostgresConfiguration {
        var copy = self
        copy.parameters[keyword] = value
        return copy
    }

    /// Everything that is sent: the parameters and the limits that are always set.
    var keywordsAndValues: [(keyword: String, value: String)] {
        var all = parameters
        all["application_name"] = parameters["application_name"] ?? "dossier"
        all["client_encoding"] = "UTF8"
        all["connect_timeout"] = "\(max(2, connectTimeout.components.seconds))"
        all["tcp_user_timeout"] = "\(networkTimeout.wholeMilliseconds)"
        all["options"] = options
        return all.map { ($0.key, $0.value) }
    }

    private var options: String {
        var session = settings
        session["statement_timeout"] = "\(statementTimeout.wholeMilliseconds)"
        session["lock_timeout"] = "\(lockTimeout.wholeMilliseconds)"
        session["idle_in_transaction_session_timeout"] = "\(idleInTransactionTimeout.wholeMilliseconds)"
        // The rules by which literals are quoted and instants are read must not depend on the server's set-up.
        session["standard_conforming_strings"] = "on"
        session["timezone"] = "UTC"
        let ours = session.sorted { $0.key < $1.key }.map { "-c \($0.key)=\(Self.escaped($0.value))" }
        return ([parameters["options"]].compactMap(\.self) + ours).joined(separator: " ")
    }

    /// The server splits options at blanks and takes a backslash before what it must not split.
    private static func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing(" ", with: "\\ ")
    }
}

extension PostgresConfiguration: CustomStringConvertible, CustomReflectable {
    /// Host, port and database; never the password, nor who connects.
    package var description: String {
        ["host", "port", "dbname"].compactMap { name in parameters[name].map { "\(name)=\($0)" } }
            .joined(separator: " ")
    }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}

extension Duration {
    /// Rounded up, so that a limit above nothing never becomes "no limit"; and no more than the server can hold.
    var wholeMilliseconds: Int32 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 1 }
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        if overflow { return .max }
        let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return max(1, Int32(clamping: whole + rest))
    }
}
