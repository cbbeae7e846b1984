import Facts
import Mail
import Office
import Regulation
import Reports

/// The name of a server as it is typed.
enum MailHost {
    /// Reads a name of letters, digits, hyphens and dots, with two labels or more.
    static func reading(_ text: String, as option: String) throws(UseFailure) -> String {
        let name = ReceivedLine.host(text)
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isName =
            name.utf8.count <= 253 && labels.count >= 2
            && labels.allSatisfy { label in
                1...63 ~= label.utf8.count && label.first != "-" && label.last != "-"
                    && label.unicodeScalars.allSatisfy {
                        $0.isASCII && ($0.properties.isAlphabetic || "0"..."9" ~= $0 || $0 == "-")
                    }
            }
        guard isName else { throw .invalid(option: option, expected: .host) }
        return name
    }

    /// Declares servers as ones that take in mail and, where one is new, reads messages without proof of receipt again.
    ///
    /// Returns what came of that; nothing where none is new.
    static func declare(_ names: [String], in office: Office, by order: Order) async throws -> ReceiptReview? {
        var isNew = false
        for (number, host) in names.enumerated() {
            let own = CommandID(high: order.command.high, low: order.command.low ^ UInt64(number + 1))
            let outcome = try await office.declareMailServer(host, by: order.continued(as: own))
            if outcome.positions != nil { isNew = true }
        }
        return isNew ? try await prove(in: office, by: order) : nil
    }

    /// Reads messages without proof of receipt again, by the servers that are declared.
    static func prove(in office: Office, by order: Order) async throws -> ReceiptReview {
        let reason = Words(
            "De regel van een eigen mailserver bewijst de ontvangst; die server is later genoemd.",
            "The line of a mail server of ours proves the receipt; that server was named later.")
        let progress = CountProgress(what: Words("berichten", "messages")[.spoken])
        var own = order
        own.occurred = nil
        let review = try await office.proveReceipts(reason: reason[office.language], by: own) {
            progress.show($0, of: $1)
        }
        progress.finish()
        return review
    }
}
