import Foundation
import Intake
import Office
import Regulation

/// The rows that an import left out, in a sheet of their own with why, to be mended and brought in again.
///
/// It is made once there is a first row, and takes its name once it is whole.
final class LeftOutFile {
    private let plan: ImportPlan
    private let wanted: String?
    private let language: Language
    private let writer: SheetWriter
    private var file: OpenedFile?
    private var path: String?

    init(plan: ImportPlan, path: String?, language: Language) {
        self.plan = plan
        wanted = path
        self.language = language
        writer = SheetWriter(plan.file.separator)
    }

    func add(_ row: SheetRow, _ faults: [ImportFault]) throws {
        let file = try file ?? begin()
        let reasons = faults.map { $0.message(of: plan.file.name, in: language) }
        var cells = row.cells.map(\.text)
        while cells.count < width { cells.append("") }
        try write(writer.line(cells + ["\(row.place.line)", reasons.joined(separator: "\n")]), to: file)
    }

    /// Gives it its name.
    ///
    /// - Returns: The name; nothing where no row was left out.
    func keep() throws -> String? {
        guard let file, let path else { return nil }
        try file.keep()
        return path
    }

    private var width = 0

    private func begin() throws -> OpenedFile {
        let path = wanted ?? free()
        let file = try OpenedFile(for: path, option: "--left-out")
        var rows = try plan.file.rows()
        let headings = try rows.next()?.cells.map(\.text) ?? []
        // Those of an earlier file of this kind are written anew.
        let own = headings.filter { !SheetWriter.leftOutHeadings.contains($0) }
        width = headings.count
        if own.count == headings.count {
            try write(SheetWriter.mark + writer.line(headings + SheetWriter.leftOutHeadings), to: file)
        } else {
            let again = SheetWriter.leftOutHeadings.map { "\($0) \(own.count)" }
            try write(SheetWriter.mark + writer.line(headings + again), to: file)
        }
        (self.file, self.path) = (file, path)
        return file
    }

    /// A name beside the file that nothing has.
    private func free() -> String {
        let url = URL(filePath: plan.file.name)
        let stem = url.deletingPathExtension().lastPathComponent
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
