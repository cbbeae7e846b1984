import Dispatch

/// Does something that blocks its thread, on a thread that may be blocked.
///
/// Starting a server takes seconds, and on Swift's own few threads those seconds would be everybody's.
func blocking<Value: Sendable>(
    _ body: @escaping @Sendable () throws(InstallationFailure) -> Value
) async throws(InstallationFailure) -> Value {
    let result: Result<Value, InstallationFailure> = await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            do throws(InstallationFailure) {
                continuation.resume(returning: .success(try body()))
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
    }
    return try result.get()
}
