import Foundation

@testable import Intake

/// The example declaration that is shipped, and what a test makes of it.
enum Example {
    static let path = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "ops/examples/api-privacy.yaml").path()

    static func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(filePath: path))) }

    static func declaration() throws -> Declaration { try Declaration(path: path) }
}

/// Reads a text as a declaration.
func declaration(_ yaml: String) throws -> Declaration {
    try Declaration(SourceText(name: "register.yaml", bytes: yaml.utf8))
}

/// What is wrong with a text: `line:column field code`, in the order in which it is told.
func problems(_ yaml: String) -> [String] {
    problems { try Declaration(SourceText(name: "register.yaml", bytes: yaml.utf8)) }
}

func problems(_ read: () throws -> Declaration) -> [String] {
    do {
        _ = try read()
        return []
    } catch let error as IntakeFailures {
        return error.failures.map { failure in
            let place = failure.place.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(place) \(failure.field.isEmpty ? "-" : failure.field) \(failure.problem.code)"
        }
    } catch {
        return ["\(error)"]
    }
}

/// A folder for one test, gone after it.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "intake-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}

extension Example {
    /// A page of the repository.
    static func page(_ name: String) -> String? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try? String(contentsOf: root.appending(path: name), encoding: .utf8)
    }
}
