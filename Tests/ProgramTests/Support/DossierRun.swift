import Foundation

/// How one run of the program ended, and what it said where.
struct DossierRun: Sendable {
    let status: Int32
    let output: String
    let errors: String
    /// The most that it had in memory at once, in bytes.
    let memory: Int

    /// The result as JSON.
    func decoded<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(type, from: Data(output.utf8))
    }
}

/// What a recording command answers with `--format json`.
struct RecordingAnswer: Decodable, Sendable {
    struct Finding: Decodable, Sendable {
        let code: String
        let rule: String
    }

    let id: String
    let positions: [Int64]
    let findings: [Finding]
    let repeated: Bool
    let person: String?
    let due: String?

    var codes: [String] { findings.map(\.code) }
}
