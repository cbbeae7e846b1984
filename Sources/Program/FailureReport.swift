import Archive
import ArgumentParser
import Facts
import Foundation
import Installation
import Intake
import Ledger
import Office
import Postgres
import Registers
import Regulation
import Reports
import Vault

/// What went wrong, said to whoever typed the command, and the exit code that scripts go by.
struct FailureReport {
    let message: String
    let exitCode: Int32

    /// Input was refused, and nothing recorded.
    static let refused: Int32 = 2
    /// The database can't be reached, or doesn't do what it is asked.
    static let unreachable: Int32 = 69
    /// Something was found: here, that the record itself is damaged.
    static let found: Int32 = 1

    func exit() -> Never {
        if !message.isEmpty { Said.aside(message) }
        Foundation.exit(exitCode)
    }
}

extension FailureReport {
    /// - Parameters:
    ///   - error: Anything that a command threw.
    ///   - language: In which it is said.
    init(_ error: any Error, language: Language) {
        switch error {
        case let refusal as Refusal:
            self.init(message: refusal.sentence(in: language), exitCode: Self.refused)
        case let local as LocalRefusal:
            self.init(message: local.refusal.sentence(in: language, zone: local.zone), exitCode: Self.refused)
        case let failures as IntakeFailures:
            self.init(message: failures.message(in: language), exitCode: Self.refused)
        case let failure as InstallationFailure:
            self.init(failure.words, language, failure.category.rawValue)
        case let failure as PostgresFailure:
            self.init(failure.words, language, Self.unreachable)
        case let failure as AppendFailure:
            self.init(failure.words, language, failure.isOfDatabase ? Self.unreachable : Self.refused)
        case let failure as VaultFailure:
            self.init(failure.words, language, failure.isOfDatabase ? Self.unreachable : Self.refused)
        case let failure as any Worded & Error:
            self.init(failure.words, language, Self.exitCode(of: failure))
        case is MalformedFacts:
            self.init(Self.unreadable, language, Self.found)
        case is CancellationError:
            self.init(Words("Afgebroken.", "Cancelled."), language, Self.refused)
        default:  // The argument parser's own errors: it writes its messages and knows their codes.
            guard let use = WrongUse(error) else { Dossier.exit(withError: error) }
            self.init(message: use.text(in: language), exitCode: Dossier.exitCode(for: error).rawValue)
        }
    }

    private init(_ words: Words, _ language: Language, _ exitCode: Int32) {
        self.init(message: words[language], exitCode: exitCode)
    }

    private static func exitCode(of failure: any Error) -> Int32 {
        if failure is LedgerDamage || failure is RegisterDamage { return found }
        if case ArchiveFailure.registerStopped? = failure as? ArchiveFailure { return found }
        if case RebuildFailure.unreadable? = failure as? RebuildFailure { return found }
        return refused
    }

    private static let unreadable = Words(
        "ALARM: iets in het grootboek is niet te lezen.", "ALARM: something in the ledger can't be read.")
}
