/// How the private cluster stands.
package enum ClusterStatus: Sendable, Equatable {
    /// None was ever made.
    case absent
    case stopped
    /// Starting, recovering after a crash, or stopping.
    case changing
    /// Answering on the socket in this folder.
    case running(socketFolder: String)
}
