import Glibc

/// What a running server says of itself in `postmaster.pid`.
///
/// Its lines are: process id, data folder, start time, port, socket folder, listen address, shared memory key, and
/// since version 10 the state ("starting", "ready", "stopping").
struct PostmasterFile: Sendable {
    let process: pid_t
    let socketFolder: String
    let isReady: Bool

    init?(of dataFolder: String) {
        guard let text = TextFile(Self.path(in: dataFolder)).read() else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.drop { $0 == " " }.prefix { $0 != "\r" }
        }
        guard let first = lines.first, let process = pid_t(first), process > 1 else { return nil }
        self.process = process
        socketFolder = lines.count > 4 ? String(lines[4]) : ""
        isReady = lines.count > 7 && lines[7].hasPrefix("ready")
    }

    static func path(in dataFolder: String) -> String { "\(dataFolder)/postmaster.pid" }

    /// Whether the process of this number really is the server of this folder.
    ///
    /// After a power cut the number may belong to anything; a server, though, stands in its own data folder.
    func isServer(of dataFolder: String) -> Bool {
        guard kill(process, 0) == 0 || errno == EPERM else { return false }
        guard let stands = Folder("/proc/\(process)/cwd").resolved, let data = Folder(dataFolder).resolved else {
            // Somebody else's process can't be looked at; and it isn't ours then.
            return false
        }
        return stands.path == data.path
    }
}
