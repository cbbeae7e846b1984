import Dispatch
import Foundation
import Glibc

/// The program as it was built, run as people run it.
enum Program {
    /// Beside the tests, as the build puts it.
    static let path: String? = {
        let starts =
            ["/proc/self/exe", CommandLine.arguments.first ?? ""]
            + CommandLine.arguments.filter { $0.hasSuffix(".xctest") }
        return starts.lazy.map { start in
            let real = (try? FileManager.default.destinationOfSymbolicLink(atPath: start)) ?? start
            return URL(filePath: real).deletingLastPathComponent().appending(path: "dossier").path
        }.first { access($0, X_OK) == 0 }
    }()

    /// Several at once, but not so many that the server runs out of connections.
    private static let gate = Gate(places: 4)

    /// `largest`: No file that the program or a server it starts may grow beyond so many units of 512 bytes: what it
    /// writes fails as on a full disk.
    static func run(
        _ arguments: [[UInt8]], input: [UInt8]? = nil, environment: [String: String], largest: Int? = nil
    ) async throws -> DossierRun {
        guard var path else { throw ProgramFailure.notBuilt }
        var arguments = arguments
        if let largest {
            // The signal is ignored from here on, so that writing fails and nobody is killed.
            let script = "trap '' XFSZ; ulimit -f \(largest); exec \"$0\" \"$@\""
            arguments = [Array("-c".utf8), Array(script.utf8), Array(path.utf8)] + arguments
            path = "/bin/sh"
        }
        let (program, words) = (path, arguments)
        await gate.enter()
        let result: Result<DossierRun, any Error> = await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: Result { try spawn(program, words, input, environment) })
            }
        }
        await gate.leave()
        return try result.get()
    }

    /// Starts the program and leaves it running, what it answers going into a pipe that nobody reads.
    static func start(
        _ arguments: [[UInt8]], output: BlockedPipe, environment: [String: String]
    ) throws -> RunningProgram {
        guard let path else { throw ProgramFailure.notBuilt }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        return RunningProgram(process: try spawn(path, arguments, environment, &actions))
    }

    /// Output goes to files and not to pipes: nobody has to read while the program runs.
    private static func spawn(
        _ path: String, _ arguments: [[UInt8]], _ input: [UInt8]?, _ environment: [String: String]
    ) throws -> DossierRun {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-run-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var source = "/dev/null"
        if let input {
            source = "\(folder)/in"
            try Data(input).write(to: URL(filePath: source))
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, source, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/err", O_WRONLY | O_CREAT, 0o600)
        let program = RunningProgram(process: try spawn(path, arguments, environment, &actions))
        let (status, memory) = program.waitMeasuring()
        let hasExited = status & 0x7f == 0
        return DossierRun(
            status: hasExited ? (status >> 8) & 0xff : 128 + (status & 0x7f),
            output: try String(contentsOfFile: "\(folder)/out", encoding: .utf8),
            errors: try String(contentsOfFile: "\(folder)/err", encoding: .utf8), memory: memory)
    }

    private static func spawn(
        _ path: String, _ arguments: [[UInt8]], _ environment: [String: String],
        _ actions: inout posix_spawn_file_actions_t
    ) throws -> pid_t {
        var process: pid_t = 0
        let variables = environment.map { Array("\($0.key)=\($0.value)".utf8) }
        let error = withCStrings([Array(path.utf8)] + arguments) { arguments in
            withCStrings(variables) { variables in posix_spawn(&process, path, &actions, nil, arguments, variables) }
        }
        guard error == 0 else { throw ProgramFailure.notStarted(error) }
        return process
    }

    private static func withCStrings<Value>(
        _ texts: [[UInt8]], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
    ) -> Value {
        let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: texts.count + 1)
        for (index, text) in texts.enumerated() {
            (pointers + index).initialize(to: strdup((text + [0]).map(CChar.init(bitPattern:))))
        }
        (pointers + texts.count).initialize(to: nil)
        defer {
            for index in texts.indices { free(pointers[index]) }
            pointers.deallocate()
        }
        return body(pointers)
    }
}

/// Why the program could not be run at all.
enum ProgramFailure: Error {
    case notBuilt
    case notStarted(Int32)
    /// A command that a test needs for what it is about did not do its work.
    case refused(status: Int32, errors: String)
}

/// Lets so many in at a time, in the order in which they came.
private actor Gate {
    private var places: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) {
        self.places = places
    }

    func enter() async {
        guard places == 0 else {
            places -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty { places += 1 } else { waiting.removeFirst().resume() }
    }
}
