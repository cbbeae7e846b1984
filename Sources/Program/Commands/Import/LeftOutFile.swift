import Foundation
import Intake
import Regulation

/// The rows that were left out of a sheet, in a sheet of their own with why, to be mended and brought in again.
///
/// It is made once there is a first row, and takes its name once it is whole. What an earlier file of this kind says of
/// its rows is left out of it: each row has one line and one reason.
final class LeftOutFile {
    private let sheet: SheetFile
    private let headingLine: Int?
    private let wanted: String?
    private let language: Language
    private let writer: SheetWriter
    private var file: OpenedFile?
    private var path: String?
    /// The places of the columns that are kept.
    private var columns: [Int] = []

    /// `headingLine`: Where the headings stand, if not on the first row.
    init(of sheet: SheetFile, headingLine: Int? = nil, path: String?, language: Language) {
        self.sheet = sheet
        self.headingLine = headingLine
        wanted = path
        self.language = language
        writer = SheetWriter(sheet.separator)
    }

    func add(_ row: SheetRow, _ reasons: [String]) throws {
        let file = try file ?? begin()
        let cells = row.cells.map(\.text)
        let kept = columns.map { $0 < cells.count ? cells[$0] : "" }
        // Cells without a heading are part of what is wrong.
        let rest = cells.count > width ? Array(cells[width...]) : []
        try write(writer.line(kept + ["\(row.place.line)", reasons.joined(separator: "\n")] + rest), to: file)
    }

    /// Gives it its name.
    ///
    /// - Returns: The name; nothing where no row was left out.
    func keep() throws -> String? {
        guard let file, let path else { return nil }
        try file.keep()
        return path
    }

    /// How many columns the sheet has.
    private var width = 0

    private func begin() throws -> OpenedFile {
        let path = wanted ?? free()
        let file = try OpenedFile(for: path, option: "--left-out")
        let headings = try headings()
        width = headings.count
        columns = headings.indices.filter { !SheetWriter.isLeftOut(headings[$0]) }
        let own = SheetWriter.leftOutHeadings(in: language)
        try write(SheetWriter.mark + writer.line(columns.map { headings[$0] } + own), to: file)
        (self.file, self.path) = (file, path)
        return file
    }

    private func headings() throws -> [String] {
        var rows = try sheet.rows()
        while let row = try rows.next() {
            if row.place.line >= headingLine ?? 0 { return row.cells.map(\.text) }
        }
        return []
    }

    /// A name beside the file that nothing has; what is left out of a file of this kind is named after the first one.
    private func free() -> String {
        let url = URL(filePath: sheet.name)
        let name = url.deletingPathExtension().lastPathComponent
        let stem = String(name.replacing(#/\.left-out(-\d+)?$/#, with: ""))
        var number = 1
        while true {
            let name = "\(stem).left-out\(number == 1 ? "" : "-\(number)").csv"
            let path = url.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
            if !FileManager.default.fileExists(atPath: path) { return path }
            number += 1
        }
    }

    private func write(_ text: String, to file: OpenedFile) throws {
        var text = text
        try text.withUTF8 { try file.write(UnsafeRawBufferPointer($0)) }
    }
}
