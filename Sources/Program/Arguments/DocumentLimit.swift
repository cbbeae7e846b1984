import Foundation
import Office
import Reports

/// How long a document may be: 64 MiB, or what the variable `DOSSIER_DOCUMENT_LIMIT` of this installation says, in MiB.
struct DocumentLimit {
    let bytes: Int

    static let variable = "DOSSIER_DOCUMENT_LIMIT"

    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(UseFailure) {
        guard let text = environment[Self.variable], !text.isEmpty else {
            bytes = DocumentLimits.document
            return
        }
        let most = DocumentLimits.most >> 20
        guard let number = Int(text), 1...most ~= number else {
            throw .invalid(
                option: Self.variable,
                expected: Words("een aantal MiB van 1 tot en met \(most)", "a number of MiB from 1 to \(most)"))
        }
        bytes = number << 20
    }
}
