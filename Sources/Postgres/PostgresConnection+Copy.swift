import CLibPQ

extension PostgresConnection {
    /// Reads a query's rows by binary COPY, the fastest way out; each row is handed over as it arrives.
    ///
    /// COPY takes no parameters: a statement that has some is refused, `\(literal: …)` is the way. When `body`
    /// throws, the COPY is ended and the connection stays usable. Returns the number of rows.
    @discardableResult
    package func copyOut(_ sql: SQL, _ body: (borrowing CopyRow) throws -> Void) throws -> Int {
        guard sql.parameters.count == 0 else {
            throw PostgresFailure(.copy, "COPY takes no parameters")
        }
        let link = try openLink()
        try beginInterruptible()
        defer { endInterruptible() }
        do {
            try link.send(simple: "copy (\(sql.text)) to stdout (format binary)")
            try expectCopy(PGRES_COPY_OUT, on: link)
            return try readCopy(on: link, body)
        } catch let failure as PostgresFailure {
            throw asCancelled(failure)
        }
    }

    /// Writes rows into a table by binary COPY, the fastest way in.
    ///
    /// Returns the number of rows.
    ///
    /// Each value must have exactly its column's type: COPY converts nothing. One statement, so all rows or none;
    /// none when `body` throws. `table` may name its schema before a dot. Not for tables whose row-level security
    /// applies to the role.
    @discardableResult
    package func copyIn(
        table: String, columns: [String], _ body: (inout CopyWriter) throws -> Void
    ) throws -> Int {
        let name = table.split(separator: ".").map { SQL.quoted(identifier: String($0)) }.joined(separator: ".")
        let list = columns.map { SQL.quoted(identifier: $0) }.joined(separator: ", ")
        let link = try openLink()
        try beginInterruptible()
        defer { endInterruptible() }
        do {
            try link.send(simple: "copy \(name) (\(list)) from stdin (format binary)")
            try expectCopy(PGRES_COPY_IN, on: link)
            return try writeCopy(on: link, columnCount: columns.count, body)
        } catch let failure as PostgresFailure {
            throw asCancelled(failure)
        }
    }

    private func expectCopy(_ status: ExecStatusType, on link: ServerLink) throws(PostgresFailure) {
        guard let result = link.nextResult() else { throw link.lossOrMisuse }
        if result.status == status { return }
        _ = try? link.collect()
        throw result.isFailure ? result.failure : PostgresFailure(.copy, "the server did not begin the COPY")
    }

    private func readCopy(on link: ServerLink, _ body: (borrowing CopyRow) throws -> Void) throws -> Int {
        var reader = CopyFormat.Reader()
        var thrown: (any Error)?
        var message: UnsafeMutablePointer<CChar>?
        var length = PQgetCopyData(link.pointer, &message, 0)
        while length > 0 {
            if thrown == nil {
                do {
                    try reader.read(UnsafeRawBufferPointer(start: message, count: Int(length)), body)
                } catch {
                    thrown = error
                    cancelRunningStatement()
                }
            }
            PQfreemem(message)
            length = PQgetCopyData(link.pointer, &message, 0)
        }
        if let thrown {
            // The answer to our own request is of no interest; that the connection is drained is.
            _ = try? link.collect()
            throw thrown
        }
        _ = try link.collect()
        return reader.rowCount
    }

    private func writeCopy(
        on link: ServerLink, columnCount: Int, _ body: (inout CopyWriter) throws -> Void
    ) throws -> Int {
        var writer = CopyWriter(link: link, columnCount: columnCount)
        do {
            try body(&writer)
            try writer.finish()
        } catch {
            _ = PQputCopyEnd(link.pointer, "given up by the client")
            throw reasonOfLoss(on: link) ?? error
        }
        guard PQputCopyEnd(link.pointer, nil) == 1 else { throw link.lossOrMisuse }
        return try link.collect().affectedRowCount
    }

    /// Drains the connection; where it was lost, the server's reason is worth more than what libpq noticed.
    private func reasonOfLoss(on link: ServerLink) -> PostgresFailure? {
        do throws(PostgresFailure) {
            _ = try link.collect()
            return nil
        } catch {
            return link.isLost ? error : nil
        }
    }
}
