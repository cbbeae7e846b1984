import Dispatch
import Glibc
import Synchronization

/// Clears up when somebody ends the run from the keyboard or by a signal.
final class Interrupts: Sendable {
    static let shared = Interrupts()

    private let end = Mutex<(@Sendable () -> Void)?>(nil)

    private init() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            // The handler holds its source, which otherwise would end here and now.
            source.setEventHandler { withExtendedLifetime(source) { Interrupts.shared.finish(128 + number) } }
            source.resume()
        }
    }

    /// Says what is to be done when the run ends early.
    func atEnd(_ body: @escaping @Sendable () -> Void) {
        end.withLock { $0 = body }
    }

    private func finish(_ status: Int32) {
        end.withLock { $0 }?()
        exit(status)
    }
}
