/// A request that waits for its answer.
struct PendingAppend: Sendable {
    let request: AppendRequest
    /// How often it has been sent and lost to somebody else's append.
    var attempts = 0
    let continuation: CheckedContinuation<Result<AppendAnswer, AppendFailure>, Never>

    func answer(_ result: Result<AppendAnswer, AppendFailure>) {
        continuation.resume(returning: result)
    }
}
