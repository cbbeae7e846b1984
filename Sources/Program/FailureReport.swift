import ArgumentParser
import Facts
import Foundation
import Installation
import Ledger
import Office
import Postgres
import Regulation
import Vault

/// What went wrong, said to whoever typed the command, and the exit code that scripts go by.
struct FailureReport {
    let message: String
    let exitCode: Int32

    func exit() -> Never {
        if !message.isEmpty { FileHandle.standardError.write(Data((message + "\n").utf8)) }
        Foundation.exit(exitCode)
    }
}

extension FailureReport {
    /// - Parameter error: Anything that a command threw.
    init(_ error: any Error, language: Language) {
        switch error {
        case let failure as InstallationFailure:
            self.init(message: failure.description, exitCode: failure.category.rawValue)
        case let failure as PostgresFailure:
            self.init(message: failure.description, exitCode: 69)
        case let refusal as Refusal:
            self.init(message: "\(refusal.code)", exitCode: 2)
        case is OfficeFailure, is UseFailure, is VaultFailure, is AppendFailure:
            self.init(message: "\(error)", exitCode: 2)
        default:  // The argument parser's own errors: it writes its messages and knows their codes.
            Dossier.exit(withError: error)
        }
    }
}
