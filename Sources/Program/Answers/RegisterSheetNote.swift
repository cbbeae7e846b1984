import Foundation
import Intake
import Regulation
import Reports

/// What was made of an officer's sheet beside the plan: rows that were left out, columns that were not read, and what
/// of cells is not kept.
struct RegisterSheetNote {
    let register: RegisterSheet?
    let sheet: SheetFile
    let language: Language

    /// Says it beside the result.
    func tell() {
        guard let register else { return }
        if let bad = register.bad { Said.aside(bad.message(in: language)) }
        for remark in register.remarks { Said.aside(message(remark)) }
        if register.leftOut > 0 {
            let (left, read) = (register.leftOut, register.taken)
            Said.aside(
                Words("Rijen overgeslagen: \(left), gelezen: \(read).", "Rows left out: \(left), read: \(read).")[
                    language])
        }
        if !register.unread.isEmpty {
            let columns = Self.unread(register.unread)
            Said.aside(Words("Niet gelezen kolommen: \(columns).", "Columns that were not read: \(columns).")[language])
        }
    }

    /// Columns, each with the heading that was probably meant.
    static func unread(_ columns: [UnreadColumn]) -> String {
        columns.map { column in
            let name = column.heading.map { "\"\($0)\" (\(column.column))" } ?? column.column
            return column.meant.map { "\(name), \($0)?" } ?? name
        }.joined(separator: "; ")
    }

    /// Columns by their headings, and by their letters where they have none.
    static func json(_ columns: [UnreadColumn]) -> JSON {
        .array(columns.map { ["column": .string($0.column), "heading": .text($0.heading), "meant": .text($0.meant)] })
    }

    private func message(_ remark: RegisterRemark) -> String {
        let place =
            "\(sheet.name):\(remark.place.line):\(remark.place.column): "
            + "\(SheetLabel.text(remark.field, in: language)): "
        switch remark.what {
        case .notKept:
            return place
                + Words(
                    "Niet bewaard: de rij zegt niets waarbij dit hoort.",
                    "Not kept: the row says nothing that this belongs to.")[language]
        case .takenAsNone:
            return place
                + Words(
                    "Gelezen als: die zijn er niet. Er wordt niets van vastgelegd.",
                    "Taken as: there are none. Nothing is recorded of it.")[language]
        case .placeMissing:
            return place
                + Words(
                    "Er is doorgifte, maar er staat niet naar welk land: dat is een hiaat in het register. Schrijf "
                        + "bijvoorbeeld: VS (DPF).",
                    "There is a transfer, and not to which country: that is a gap of the register. Write for example: "
                        + "US (DPF).")[language]
        case .takenAs(let codes):
            let taken = codes.joined(separator: ", ")
            return place
                + Words(
                    "Gelezen als \(taken); de andere woorden van de cel worden niet bewaard.",
                    "Taken as \(taken); the other words of the cell are not kept.")[language]
        }
    }

    var json: [String: JSON] {
        guard let register else { return [:] }
        return [
            "rows": .count(register.taken), "leftOut": .count(register.leftOut),
            "unread": .array(register.unread.map { .string($0.column) }),
            "unreadColumns": Self.json(register.unread),
            "remarks": .array(
                register.remarks.map { remark in
                    [
                        "line": .count(remark.place.line), "column": .count(remark.place.column),
                        "field": .string(remark.field), "message": .string(message(remark)),
                    ]
                }),
        ]
    }

    /// What is wrong with a sheet of which nothing is recorded, with the place of each.
    static func json(refusing failures: IntakeFailures, in language: Language) -> JSON {
        [
            "recorded": .count(0), "leftOut": .count(Set(failures.failures.map(\.line)).count),
            "faults": .array(
                failures.failures.map { failure in
                    [
                        "line": failure.line.map { .count($0) } ?? .null,
                        "column": failure.column.map { .count($0) } ?? .null,
                        "field": .text(failure.field), "message": .string(failure.message(in: language)),
                    ]
                }),
        ]
    }

    /// Writes the rows that were left out beside the file, each with the line on which it stands and why, to be mended
    /// and brought in.
    func keepLeftOut() throws {
        guard let register, let bad = register.bad else { return }
        let why = Dictionary(grouping: bad.failures) { register.line(of: $0) }
        let file = LeftOutFile(of: sheet, headingLine: register.headingLine, path: nil, language: language)
        var rows = try sheet.rows()
        while let row = try rows.next() {
            if let failures = why[row.place.line] { try file.add(row, failures.map { $0.message(in: language) }) }
        }
        guard let path = try file.keep() else { return }
        Said.aside(Words("Overgeslagen rijen: \(path)", "Rows that were left out: \(path)")[language])
    }
}
