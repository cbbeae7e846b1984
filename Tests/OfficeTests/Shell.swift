import Foundation

/// Runs PostgreSQL's own programs and walks folders.
enum Shell {
    /// Runs a program of the newest server that is installed and gives what it printed.
    static func run(_ program: String, _ arguments: String...) throws -> String {
        let versions = try FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql").sorted()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/lib/postgresql/\(versions.last ?? "15")/bin/\(program)")
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    static func files(below folder: String) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.map { "\(folder)/\($0)" }
    }
}
