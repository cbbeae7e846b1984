import Intake
import Reports

/// Reads amounts in euros as people type them, and as imports do: 1210, 1210.50, 1.210,50 or 1,210.50, and with a minus
/// for a credit note.
enum EuroAmount {
    static func cents(_ text: String?, as option: String) throws(UseFailure) -> Int? {
        guard let text else { return nil }
        guard !isAmbiguous(text) else { throw .invalid(option: option, expected: .unambiguousAmount) }
        guard let cents = WrittenAmount.cents(text) else { throw .invalid(option: option, expected: .amount) }
        return cents
    }

    /// Whether its only sign may part thousands or cents: a sheet has other rows that tell, and a command has not.
    private static func isAmbiguous(_ text: String) -> Bool {
        let signs = text.filter { $0 == "." || $0 == "," }
        guard signs.count == 1, let sign = signs.first, let place = text.lastIndex(of: sign) else { return false }
        return text[place...].dropFirst().prefix { $0.isASCII && $0.isNumber }.count == 3
    }
}
