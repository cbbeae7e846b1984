import Foundation
import Glibc
import Intake
import Regulation
import Reports

/// A list on its way into two files: who may be contacted, in the columns that it had, and who may not, with why.
final class ListDivision {
    static let allowedFile = "allowed.csv"
    static let refusedFile = "refused.csv"
    /// The columns that say why; the first is a code for scripts.
    static let headings = ["may-contact: reason", "may-contact: why", "may-contact: rule"]
    /// The code for a row that can't be read.
    static let unreadable = "unreadable"

    private(set) var allowed = 0
    private(set) var refused = 0
    private var reasons: [String: Int] = [:]
    private let folder: NewFolder
    private let language: Language
    private let writer: SheetWriter
    private let width: Int
    private let unread: [(column: String, heading: String)]
    private let files: (allowed: OpenedFile, refused: OpenedFile)

    init(of list: ContactList, into path: String, language: Language) throws {
        folder = try NewFolder(path)
        self.language = language
        writer = SheetWriter(list.file.separator)
        width = list.headings.count
        unread = list.unread
        files = (
            try OpenedFile(for: try folder.place(for: Self.allowedFile)),
            try OpenedFile(for: try folder.place(for: Self.refusedFile))
        )
        try put(SheetWriter.mark + writer.guardedLine(list.headings), into: files.allowed)
        try put(SheetWriter.mark + writer.guardedLine(list.headings + Self.headings), into: files.refused)
    }

    func add(_ row: SheetRow, _ reply: PermissionReply) throws {
        guard !reply.isAllowed else {
            allowed += 1
            try put(writer.guardedLine(cells(row)), into: files.allowed)
            return
        }
        try refuse(
            row, reply.reason, reply.phrase.text(in: Notation(language)).inOneLine, reply.rule.citation(in: language))
    }

    /// A row that can't be read.
    func refuse(_ faults: ContactList.Faults, _ failures: IntakeFailures) throws {
        let why = failures.failures.map { $0.message(in: language) }.joined(separator: "\n")
        try refuse(faults.row, Self.unreadable, why, "")
    }

    private func refuse(_ row: SheetRow, _ reason: String, _ why: String, _ rule: String) throws {
        refused += 1
        reasons[reason, default: 0] += 1
        try put(writer.guardedLine(cells(row) + [reason, why, rule]), into: files.refused)
    }

    private func cells(_ row: SheetRow) -> [String] {
        var cells = row.cells.map(\.text)
        while cells.count < width { cells.append("") }
        return cells
    }

    func keep() throws {
        try files.allowed.keep()
        try files.refused.keep()
        folder.keep()
    }

    var answer: Answer {
        let counts = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        var blocks: [Block] = [
            .facts([
                LabelledFact(Phrase("Mag", "Allowed"), .number(allowed)),
                LabelledFact(Phrase("Mag niet", "Refused"), .number(refused)),
            ])
        ]
        if !counts.isEmpty {
            blocks.append(
                .table(
                    Table(
                        Phrase("Waarom niet", "Why not"),
                        columns: [
                            Column("reason", Words("Reden", "Reason")),
                            Column("count", Words("Aantal", "Count"), .number),
                        ], rows: counts.map { Table.Row([.text($0.key), .number($0.value)]) })))
        }
        if !unread.isEmpty {
            let columns = unread.map { "\($0.column) (\($0.heading))" }.joined(separator: ", ")
            blocks.append(
                .paragraph(
                    Phrase(
                        "Waar niet naar is gekeken: kolom {name}.", "Not looked at: column {name}.",
                        [.name: .text(columns)])))
        }
        blocks.append(.heading(2, Phrase("Bestanden", "Files")))
        blocks.append(.list(paths.map { ListItem(.text($0)) }))
        return Answer(
            Phrase("Lijst verdeeld", "List divided"), blocks,
            json: [
                "rows": .count(allowed + refused), "allowed": .count(allowed), "refused": .count(refused),
                "reasons": .object(reasons.mapValues { .count($0) }), "files": .array(paths.map { .string($0) }),
                "unread": .array(unread.map { .string($0.column) }),
            ])
    }

    private var paths: [String] { [Self.allowedFile, Self.refusedFile].map { "\(folder.path)/\($0)" } }

    private func put(_ text: String, into file: OpenedFile) throws {
        var text = text
        try text.withUTF8 { try file.write(UnsafeRawBufferPointer($0)) }
    }
}
