import Foundation
import Intake
import Regulation
import Reports

/// What was made of an officer's sheet beside the plan: rows that were left out, and columns that were not read.
struct RegisterSheetNote {
    let register: RegisterSheet?
    let file: String
    let language: Language

    /// Says it beside the result.
    func tell() {
        guard let register else { return }
        if let bad = register.bad { Said.aside(bad.message(in: language)) }
        if register.leftOut > 0 {
            let (left, read) = (register.leftOut, register.taken)
            Said.aside(
                Words("Rijen overgeslagen: \(left), gelezen: \(read).", "Rows left out: \(left), read: \(read).")[
                    language])
        }
        if !register.unread.isEmpty {
            let columns = register.unread.joined(separator: ", ")
            Said.aside(Words("Niet gelezen kolommen: \(columns).", "Columns that were not read: \(columns).")[language])
        }
    }

    var json: [String: JSON] {
        guard let register else { return [:] }
        return [
            "rows": .count(register.taken), "leftOut": .count(register.leftOut),
            "unread": .array(register.unread.map { .string($0) }),
        ]
    }

    /// Writes the rows that were left out beside the file, each with the line on which it stands and why, to be mended
    /// and brought in.
    func keepLeftOut(of sheet: SheetFile) throws {
        guard let register, let bad = register.bad else { return }
        let why = Dictionary(grouping: bad.failures) { register.line(of: $0) }
        let writer = SheetWriter(sheet.separator)
        var text = SheetWriter.mark
        var rows = try sheet.rows()
        while let row = try rows.next() {
            let line = row.place.line
            let cells = row.cells.map(\.text)
            if line == register.headingLine {
                text += writer.line(
                    cells + [Words("Regel", "Line")[language], Words("Waarom", "Why")[language]])
            } else if let failures = why[line] {
                let reasons = failures.map { $0.message(in: language) }
                text += writer.line(cells + ["\(line)", reasons.joined(separator: "\n")])
            }
        }
        let path = free(URL(filePath: file))
        let kept = try OpenedFile(for: path)
        try Array(text.utf8).withUnsafeBytes { try kept.write($0) }
        try kept.keep()
        Said.aside(Words("Overgeslagen rijen: \(path)", "Rows that were left out: \(path)")[language])
    }

    /// A name beside the file that nothing has.
    private func free(_ url: URL) -> String {
        let stem = url.deletingPathExtension().lastPathComponent
        var number = 1
        while true {
            let name = "\(stem).left-out\(number == 1 ? "" : "-\(number)").csv"
            let path = url.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
            if !FileManager.default.fileExists(atPath: path) { return path }
            number += 1
        }
    }
}
