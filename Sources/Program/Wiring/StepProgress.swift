import Foundation
import Installation
import Regulation
package import Reports

/// Tells on standard error what takes long, where somebody is looking.
struct StepProgress: Sendable {
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ step: SetupStep) {
        guard isTerminal else { return }
        Said.aside(step.words[Language.spoken])
    }
}

extension SetupStep: Worded {
    package var words: Words {
        switch self {
        case .preparingFolders: Words("Mappen klaarzetten …", "Preparing folders …")
        case .startingServer: Words("PostgreSQL starten …", "Starting PostgreSQL …")
        case .makingRoles: Words("Rollen maken …", "Making roles …")
        case .makingDatabase: Words("Database maken …", "Making the database …")
        case .applying(let file): Words("\(file) toepassen …", "Applying \(file) …")
        }
    }
}
