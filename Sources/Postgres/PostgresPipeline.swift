import CLibPQ
import Glibc

/// A connection on which statements are sent before the answers of earlier ones are there.
///
/// For one thread, the one that made it. Every statement is followed by a sync of its own: the failure of one
/// touches no other, and outside a transaction block each commits on its own.
package final class PostgresPipeline {
    /// A statement that `prepare` has given a name.
    package struct Statement: Sendable {
        let name: String
        package let parameterCount: Int
    }

    private let link: ServerLink
    private let largestMessage: Int
    /// Statements sent whose answers were not received yet.
    package private(set) var inFlight = 0

    package init(_ configuration: PostgresConfiguration) throws(PostgresFailure) {
        link = try ServerLink(configuration)
        largestMessage = configuration.largestMessage
    }

    /// Whether the connection is lost, also when the server ended it while nothing was asked of it.
    package var isBroken: Bool {
        if inFlight == 0 { link.checkWhileIdle() }
        return link.isLost
    }

    package var serverProcess: Int32 { PQbackendPID(link.pointer) }

    /// Runs a statement and waits for its answer; only when nothing is in flight.
    @discardableResult
    package func execute(_ sql: SQL) throws(PostgresFailure) -> Rows {
        try leavePipeline()
        try link.send(sql.text, sql.parameters)
        return Rows(try link.collect())
    }

    /// Prepares a statement whose text says `$1`, `$2`, … itself; only when nothing is in flight.
    package func prepare(
        _ name: String, _ text: String, types: [PostgresType]
    ) throws(PostgresFailure) -> Statement {
        try leavePipeline()
        try link.prepare(name, text, types: types)
        return Statement(name: name, parameterCount: types.count)
    }

    /// Sends a statement; returns when all of it is on its way, without waiting for the answer.
    ///
    /// A failure here means that the connection is lost and that the outcome of everything in flight, this
    /// statement included, is unknown; or, where `isBroken` stays false, that nothing was sent.
    package func send(_ statement: Statement, _ parameters: PostgresParameters) throws(PostgresFailure) {
        guard parameters.count == statement.parameterCount else {
            throw PostgresFailure(.protocolViolation, "a statement got another number of parameters than it has")
        }
        guard parameters.size <= largestMessage else {
            throw PostgresFailure(
                .configuration, "the parameters are longer than a message can be", sqlState: .programLimitExceeded)
        }
        try enterPipeline()
        try link.send(prepared: statement.name, parameters)
        guard PQpipelineSync(link.pointer) == 1 else { throw link.lossOrMisuse }
        inFlight += 1
        try flush()
    }

    /// Waits for the answer of the statement that was sent first of those in flight.
    ///
    /// Throws that statement's failure; with kind `connection` its outcome is unknown.
    package func receive() throws(PostgresFailure) -> Rows {
        guard inFlight > 0 else { throw PostgresFailure(.protocolViolation, "nothing is in flight") }
        inFlight -= 1
        var answer: PostgresResult?
        var failure: PostgresResult?
        while true {
            guard let result = link.nextResult() else {
                // Between a statement's results and its sync there is one "no more"; a lost connection says only that.
                if link.isLost { throw failure?.failure ?? link.lossOrMisuse }
                if answer == nil, failure == nil { throw link.lossOrMisuse }
                continue
            }
            if result.status == PGRES_PIPELINE_SYNC { break }
            if result.isFailure { failure = failure ?? result } else { answer = result }
        }
        if let failure { throw failure.failure }
        guard let answer else { throw PostgresFailure(.protocolViolation, "a statement without an answer") }
        return Rows(answer)
    }

    /// Waits until the answer of the first statement in flight is there, until woken, or until the time is up.
    ///
    /// A lost connection counts as an answer: `receive` then says what happened.
    package func wait(
        for wakeup: PostgresWakeup, timeout: Duration?
    ) -> (answerReady: Bool, woken: Bool) {
        let deadline = timeout.map { ContinuousClock.now + $0 }
        while true {
            let isReady = isAnswerReady
            let isWoken = wakeup.drain()
            if isReady || isWoken { return (isReady, isWoken) }
            let remaining = deadline.map { $0 - .now }
            if let remaining, remaining <= .zero { return (false, false) }
            var polled = [pollfd(fd: wakeup.descriptor, events: Int16(POLLIN), revents: 0)]
            if inFlight > 0 { polled.append(pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0)) }
            _ = ServerLink.poll(&polled, timeout: remaining)
        }
    }

    /// Whether `receive` would find its answer without waiting.
    package var isAnswerReady: Bool {
        guard inFlight > 0 else { return false }
        if PQisBusy(link.pointer) == 0 { return true }
        return PQconsumeInput(link.pointer) == 0 || PQisBusy(link.pointer) == 0
    }

    private func enterPipeline() throws(PostgresFailure) {
        guard PQpipelineStatus(link.pointer) == PQ_PIPELINE_OFF else { return }
        guard PQsetnonblocking(link.pointer, 1) == 0, PQenterPipelineMode(link.pointer) == 1 else {
            throw link.lossOrMisuse
        }
    }

    private func leavePipeline() throws(PostgresFailure) {
        guard inFlight == 0 else {
            throw PostgresFailure(.protocolViolation, "there are statements in flight")
        }
        guard PQpipelineStatus(link.pointer) != PQ_PIPELINE_OFF else { return }
        guard PQexitPipelineMode(link.pointer) == 1, PQsetnonblocking(link.pointer, 0) == 0 else {
            throw link.lossOrMisuse
        }
    }

    /// Sends what is waiting and takes in what comes meanwhile.
    ///
    /// The server stops reading when nobody reads what it writes: to wait for it to read alone could last for ever.
    private func flush() throws(PostgresFailure) {
        while true {
            let rest = PQflush(link.pointer)
            if rest == 0 { return }
            guard rest == 1 else { throw link.lossOrMisuse }
            _ = ServerLink.poll(link.socket, POLLIN | POLLOUT, timeout: nil)
            guard PQconsumeInput(link.pointer) == 1 else { throw link.lossOrMisuse }
        }
    }
}
