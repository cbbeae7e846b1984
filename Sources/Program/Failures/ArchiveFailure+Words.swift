import Archive
import Views
package import Reports

extension ArchiveFailure: Worded {
    package var words: Words {
        switch self {
        case .registerStopped(let name):
            Words(
                "Het register \(name.rawValue) is gestopt en loopt achter. Zie dossier doctor.",
                "The register \(name.rawValue) has stopped and is behind. See dossier doctor.")
        case .emptyPeriod:
            Words("De periode eindigt voordat zij begint.", "The period ends before it begins.")
        }
    }
}
