import ArgumentParser
import Foundation
import Regulation

/// A command line that the argument parser could not read, in the language asked for.
///
/// The parser keeps what kind of error it is to itself and writes English; so its sentences are what is read here. One
/// that is not known stays as the parser wrote it.
struct WrongUse {
    private let full: String
    private let message: String

    /// - Returns: Nothing where the parser has something else to say: its help, the version, a script for a shell.
    init?(_ error: any Error) {
        guard Dossier.exitCode(for: error) == .validationFailure else { return nil }
        full = Dossier.fullMessage(for: error)
        message = Dossier.message(for: error)
    }

    /// - Parameters:
    ///   - full: Everything that the parser says, its usage included.
    ///   - message: What it says is wrong.
    init(full: String, message: String) {
        self.full = full
        self.message = message
    }

    func text(in language: Language) -> String {
        switch language {
        case .english: full
        case .dutch: dutch
        }
    }

    private var dutch: String {
        // Behind "Help:" stands the option's own help, which is English; --help has it too.
        "Fout: \(SentenceForm.dutch(message) ?? message)\n" + usage.joined(separator: "\n")
    }

    /// How the command is used, behind what was wrong; only its frame is words.
    private var usage: [String] {
        let lines = full.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = lines.lastIndex(where: { $0.hasPrefix("Usage: ") }) else { return [] }
        return lines[start...].map { line in
            SentenceForm.dutchUsage(line)
                // A further line stands below the first word behind "Usage:".
                ?? (line.hasPrefix("       ") ? "  " + line : line)
        }.map {
            $0.replacing("<options>", with: "<opties>").replacing("<subcommand>", with: "<opdracht>")
        }
    }
}

extension ValidationError {
    /// What options a command lacks or has too many of, in the language asked for.
    init(_ dutch: String, _ english: String) {
        self.init(Language.spoken == .dutch ? dutch : english)
    }
}
