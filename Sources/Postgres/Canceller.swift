import CLibPQ

/// The right to ask the server to end what a connection is doing.
///
/// Unchecked: what `PQgetCancel` returns is a copy of the address and the secret, never changed afterwards, and
/// `PQcancel` may be called from any thread (libpq's chapter on cancelling). It is freed once, by the last owner.
final class Canceller: @unchecked Sendable {
    private let pointer: OpaquePointer

    init?(connection: OpaquePointer) {
        guard let pointer = PQgetCancel(connection) else { return nil }
        self.pointer = pointer
    }

    deinit {
        PQfreeCancel(pointer)
    }

    /// Asks; whether it came in time shows in the statement's answer.
    ///
    /// Blocks until the server has the request.
    func cancel() {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { text in
            _ = PQcancel(pointer, text.baseAddress, Int32(text.count))
        }
    }
}
