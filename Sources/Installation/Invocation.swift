import Glibc

/// One run of another program, waited for, with the end of what it said.
///
/// The program gets a small environment of its own instead of ours: a stray `PGDATA` or `PGOPTIONS` must not decide
/// where the cluster lives. It inherits no open file either; a server started here outlives us, and would otherwise
/// keep our locks and sockets open.
struct Invocation: Sendable {
    let program: String
    let arguments: [String]
    /// The account to run as; only root may choose another than its own.
    let account: Account?

    init(_ program: String, _ arguments: [String], as account: Account? = nil) {
        self.program = program
        self.arguments = arguments
        self.account = account
    }

    /// How the program ended.
    struct Outcome: Sendable {
        let status: Int32
        let output: String

        var succeeded: Bool { status == 0 }
        var saysDiskIsFull: Bool { output.contains("No space left on device") }
    }

    /// Runs the program to its end.
    ///
    /// - Throws: `InstallationFailure.programNotStarted` when the system could not start it.
    func run() throws(InstallationFailure) -> Outcome {
        var ends: [Int32] = [-1, -1]
        // Closed in whatever else is started meanwhile: a server that held it open would keep us reading for ever. Two
        // sockets and no pipe, because those can be had closed from the first moment on.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .programNotStarted(program: program, error: errno) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
        for file in Self.openFiles where file > 2 {
            posix_spawn_file_actions_addclose(&actions, file)
        }
        var process: pid_t = 0
        let error = withCStrings(["/usr/bin/env"] + envArguments) { arguments in
            withCStrings([]) { environment in
                posix_spawn(&process, "/usr/bin/env", &actions, nil, arguments, environment)
            }
        }
        close(ends[1])
        defer { close(ends[0]) }
        guard error == 0 else { throw .programNotStarted(program: program, error: error) }
        let output = Self.read(ends[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let exited = status & 0x7f == 0
        return Outcome(status: exited ? (status >> 8) & 0xff : 128 + (status & 0x7f), output: output)
    }

    /// `env` sets the environment and a folder the account can stand in; `setpriv` changes the account.
    private var envArguments: [String] {
        var list = ["-i", "-C", "/", "LC_ALL=C.UTF-8", "TZ=UTC", "PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"]
        if let account, account.user != geteuid() {
            list += [
                "setpriv", "--reuid=\(account.user)", "--regid=\(account.group)", "--init-groups", "--no-new-privs",
                "--",
            ]
        }
        return list + [program] + arguments
    }

    /// Every file this process has open now, and a margin for those that other threads open meanwhile.
    private static var openFiles: ClosedRange<Int32> {
        var last: Int32 = 2
        if let folder = opendir("/proc/self/fd") {
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if let number = Int32(name) { last = max(last, number) }
            }
        }
        return 0...(last + 64)
    }

    /// Reads to the end and keeps the last 16 KiB.
    private static func read(_ file: Int32) -> String {
        var kept: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { break }
            kept += chunk[..<count]
            if kept.count > 16_384 { kept.removeFirst(kept.count - 16_384) }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private func withCStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
        for (index, string) in strings.enumerated() {
            (pointers + index).initialize(to: strdup(string))
        }
        (pointers + strings.count).initialize(to: nil)
        defer {
            for index in strings.indices { free(pointers[index]) }
            pointers.deallocate()
        }
        return body(pointers)
    }
}
