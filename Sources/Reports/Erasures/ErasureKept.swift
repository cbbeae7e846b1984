import Facts
import Regulation

/// What an erasure leaves: of which class, why, and until when.
enum ErasureKept {
    static func blocks(_ kept: [KeptData], suppressed: Int) -> [Block] {
        var blocks: [Block] = []
        if !kept.isEmpty {
            blocks.append(.table(table(kept)))
        } else if suppressed == 0 {
            blocks.append(.paragraph(ErasureText.nothingStays))
        }
        if suppressed > 0 {
            blocks.append(.facts([LabelledFact(ErasureText.suppression, .number(suppressed))]))
            blocks.append(.paragraph(ErasureText.suppressionKept))
        }
        return blocks
    }

    static func table(_ kept: [KeptData]) -> Table {
        Table(
            ErasureText.stays.phrase,
            columns: [
                Column(.retentionClass), Column(.parts, .number), Column(.documents, .number), Column(.reason),
                Column(.rule), Column(.eraseFrom),
            ],
            rows: kept.map { kept in
                Table.Row([
                    .code(kept.retentionClass), .number(kept.parts), .number(kept.documents), .code(kept.reason),
                    .phrase(.list(kept.reason.rules.map(\.phrase))),
                    kept.erasableFrom.map { .day($0) } ?? .phrase(ErasureText.whileItLasts.phrase),
                ])
            })
    }

    static func json(_ kept: KeptData) -> JSON {
        [
            "class": .code(kept.retentionClass), "reason": .code(kept.reason), "parts": .count(kept.parts),
            "documents": .count(kept.documents), "erasableFrom": .day(kept.erasableFrom),
            "rules": .array(kept.reason.rules.map { .string($0.citation(in: .english)) }),
        ]
    }
}
