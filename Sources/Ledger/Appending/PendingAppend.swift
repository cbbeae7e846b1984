/// A request that waits for its answer.
struct PendingAppend: Sendable {
    let request: AppendRequest
    /// How often it has been sent and lost to somebody else's append.
    var attempts = 0
    /// Whether it is sent by itself, because a batch that it was part of was refused.
    var goesAlone = false
    /// Whether it was under way when a connection was lost, so that nobody can say yet what became of it.
    var mayBeRecorded = false
    /// Who waits for the answer; nobody where it is appended by the one who asks.
    let continuation: CheckedContinuation<Result<AppendAnswer, AppendFailure>, Never>?

    /// The same request, its outcome unknown.
    var inDoubt: PendingAppend {
        var pending = self
        pending.mayBeRecorded = true
        return pending
    }

    func answer(_ result: Result<AppendAnswer, AppendFailure>) {
        continuation?.resume(returning: result)
    }
}
