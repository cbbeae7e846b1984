/// A request that waits for its answer.
struct PendingAppend: Sendable {
    let request: AppendRequest
    /// How often it has been sent and lost to somebody else's append.
    var attempts = 0
    /// Whether it is sent by itself, because a batch that it was part of was refused.
    var goesAlone = false
    let continuation: CheckedContinuation<Result<AppendAnswer, AppendFailure>, Never>

    func answer(_ result: Result<AppendAnswer, AppendFailure>) {
        continuation.resume(returning: result)
    }
}
