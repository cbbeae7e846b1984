import CLibPQ
import Glibc

/// One libpq connection, ended when nobody holds it any more.
///
/// Not safe to use from two threads at once: whoever holds it, an actor or a thread of its own, sees to that.
final class ServerLink {
    let pointer: OpaquePointer

    /// Connects, within the configuration's time limit.
    init(_ configuration: PostgresConfiguration) throws(PostgresFailure) {
        let deadline = ContinuousClock.now + configuration.connectTimeout
        let pairs = configuration.keywordsAndValues
        guard !pairs.contains(where: { $0.keyword.utf8.contains(0) || $0.value.utf8.contains(0) }) else {
            throw PostgresFailure(.configuration, "a connection parameter contains a NUL", step: .connect)
        }
        let started = Self.withCStrings(pairs.map(\.keyword)) { keywords in
            Self.withCStrings(pairs.map(\.value)) { values in
                PQconnectStartParams(keywords, values, 0)
            }
        }
        guard let started else { throw PostgresFailure(.connection, "out of memory", step: .connect) }
        pointer = started
        // Notices would otherwise go to standard error; they can quote data.
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)
        // A refused connection has no result to ask; only the verbose text says its SQLSTATE.
        PQsetErrorVerbosity(pointer, PQERRORS_VERBOSE)
        try finishConnecting(before: deadline)
        PQsetErrorVerbosity(pointer, PQERRORS_DEFAULT)
    }

    deinit {
        PQfinish(pointer)
    }

    private func finishConnecting(before deadline: ContinuousClock.Instant) throws(PostgresFailure) {
        guard PQstatus(pointer) != CONNECTION_BAD else { throw connectFailure }
        var awaited = PGRES_POLLING_WRITING
        while true {
            let events = awaited == PGRES_POLLING_READING ? POLLIN : POLLOUT
            let remaining = deadline - .now
            guard remaining > .zero else {
                throw PostgresFailure(.timeout, "the server did not answer in time", step: .connect)
            }
            let ready = Self.poll(PQsocket(pointer), events, timeout: remaining)
            if ready == 0 { continue }
            awaited = PQconnectPoll(pointer)
            if awaited == PGRES_POLLING_OK { return }
            if awaited == PGRES_POLLING_FAILED { throw connectFailure }
        }
    }

    private var connectFailure: PostgresFailure {
        let message = String(cString: PQerrorMessage(pointer))
        let report = ServerReport(message: message)
        guard let state = Self.sqlState(inVerbose: message) else {
            return PostgresFailure(.connection, "the server could not be reached", step: .connect, report: report)
        }
        return PostgresFailure(.connection, state.gloss, sqlState: state, step: .connect, report: report)
    }

    /// Finds `FATAL:  28P01: …` in what libpq says when it is asked to be verbose.
    static func sqlState(inVerbose message: String) -> SQLState? {
        guard let match = message.firstMatch(of: #/:  ([0-9A-Z]{5}): /#) else { return nil }
        return SQLState(rawValue: String(match.1))
    }

    var socket: Int32 { PQsocket(pointer) }

    var isLost: Bool { PQstatus(pointer) == CONNECTION_BAD }

    var transactionStatus: PGTransactionStatusType { PQtransactionStatus(pointer) }

    /// Looks, without waiting, whether the server ended the connection while nothing was asked of it.
    func checkWhileIdle() {
        // The server's farewell may come before the end of the stream: two reads, and some to spare.
        for _ in 0..<8 {
            if isLost { return }
            guard Self.poll(socket, POLLIN, timeout: .zero) > 0 else { return }
            if PQconsumeInput(pointer) == 0 { return }
            PQfreemem(PQnotifies(pointer))
        }
    }

    // MARK: Sending

    func send(simple text: String) throws(PostgresFailure) {
        try checkText(text)
        guard PQsendQuery(pointer, text) == 1 else { throw lossOrMisuse }
    }

    func send(_ text: String, _ parameters: PostgresParameters) throws(PostgresFailure) {
        try checkText(text)
        let types = parameters.types.map(\.rawValue)
        let count = Int32(parameters.count)
        let sent = parameters.withPointers { values, lengths, formats in
            PQsendQueryParams(pointer, text, count, types, values, lengths, formats, 1)
        }
        try checkSent(sent)
    }

    func send(prepared name: String, _ parameters: PostgresParameters) throws(PostgresFailure) {
        let count = Int32(parameters.count)
        let sent = parameters.withPointers { values, lengths, formats in
            PQsendQueryPrepared(pointer, name, count, values, lengths, formats, 1)
        }
        try checkSent(sent)
    }

    func prepare(_ name: String, _ text: String, types: [PostgresType]) throws(PostgresFailure) {
        try checkText(text)
        let types = types.map(\.rawValue)
        guard PQsendPrepare(pointer, name, text, Int32(types.count), types) == 1 else { throw lossOrMisuse }
        _ = try collect()
    }

    private func checkText(_ text: String) throws(PostgresFailure) {
        // C would read the statement up to the NUL and run half of it.
        guard !text.utf8.contains(0) else { throw PostgresFailure(.configuration, "a statement contains a NUL") }
    }

    private func checkSent(_ sent: Int32?) throws(PostgresFailure) {
        guard let sent else {
            throw PostgresFailure(
                .configuration, "a parameter is too long or was not written as one field",
                sqlState: .programLimitExceeded)
        }
        guard sent == 1 else { throw lossOrMisuse }
    }

    /// The failure of a libpq call that gave no result.
    var lossOrMisuse: PostgresFailure {
        let report = ServerReport(message: String(cString: PQerrorMessage(pointer)))
        return isLost
            ? PostgresFailure(.connection, "the connection was lost", report: report)
            : PostgresFailure(.protocolViolation, "the connection is busy with something else", report: report)
    }

    // MARK: Receiving

    /// The next result of the statement sent; nothing when there are no more.
    func nextResult() -> PostgresResult? {
        PQgetResult(pointer).map { PostgresResult($0) }
    }

    /// Reads every result of what was sent; gives the last one, or fails with the first failure.
    ///
    /// The first, because a server that ends a connection says why before libpq says that it is gone.
    func collect() throws(PostgresFailure) -> PostgresResult {
        var firstFailure: PostgresResult?
        var last: PostgresResult?
        var hasCopied = false
        while let result = nextResult() {
            if result.isFailure {
                firstFailure = firstFailure ?? result
            } else if result.status == PGRES_COPY_IN || result.status == PGRES_COPY_OUT {
                hasCopied = true
                abandonCopy(result)
            } else {
                last = result
            }
        }
        if hasCopied {
            throw PostgresFailure(.copy, "COPY needs the calls made for it")
        }
        if let firstFailure { throw firstFailure.failure }
        guard let last else { throw lossOrMisuse }
        return last
    }

    private func abandonCopy(_ result: PostgresResult) {
        if result.status == PGRES_COPY_IN {
            _ = PQputCopyEnd(pointer, "not expected")
            return
        }
        var row: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(pointer, &row, 0) > 0 {
            PQfreemem(row)
        }
    }

    // MARK: Waiting

    /// Waits for one descriptor; 0 when the time is up, else what `poll` reports.
    static func poll(_ descriptor: Int32, _ events: Int32, timeout: Duration?) -> Int32 {
        var polled = [pollfd(fd: descriptor, events: Int16(events), revents: 0)]
        return poll(&polled, timeout: timeout)
    }

    /// Waits for the first of several descriptors; without a timeout as long as it takes.
    static func poll(_ descriptors: inout [pollfd], timeout: Duration?) -> Int32 {
        let limit: Int32 =
            switch timeout {
            case .none: -1
            case .some(let duration) where duration <= .zero: 0
            case .some(let duration): duration.wholeMilliseconds
            }
        let ready = Glibc.poll(&descriptors, nfds_t(descriptors.count), limit)
        // A signal that interrupts counts as nothing ready; every caller looks again.
        return max(ready, 0)
    }

    private static func withCStrings<Value>(
        _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
    ) -> Value {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        var pointers = copies.map { UnsafePointer<CChar>($0) }
        pointers.append(nil)
        return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
