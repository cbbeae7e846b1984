import Glibc

/// A file of rows and columns: what separates its cells and how its characters are written is found out by looking.
///
/// The file is gone through once to find out, and can then be read row by row as often as need be; no more of it than a
/// row and a piece is ever in memory.
package final class SheetFile: Sendable {
    /// The file as it was named by whoever gave it.
    package let name: String
    package let encoding: SheetEncoding
    package let separator: Separator
    /// In bytes.
    package let size: Int
    let limits: SheetLimits
    /// Where the rows begin, behind a byte order mark.
    let start: Int
    private let storage: SheetStorage

    /// Looks through a file.
    ///
    /// `encoding` and `separator` are for where somebody said what they are. `passing` gets every byte of the file
    /// once, in order, for a digest.
    ///
    /// - Throws: What keeps it from being read at all.
    package convenience init(
        path: String,
        encoding: SheetEncoding? = nil,
        separator: Separator? = nil,
        limits: SheetLimits = .standard,
        passing: ([UInt8]) -> Void = { _ in }
    ) throws(IntakeFailures) {
        let storage: SheetStorage
        do {
            storage = try SheetStorage(path: path, limit: limits.file)
        } catch {
            throw SheetFile.failures(.source(error), path)
        }
        try self.init(storage, name: path, encoding, separator, limits, passing)
    }

    /// Takes bytes that are in memory already.
    package convenience init(
        name: String,
        bytes: [UInt8],
        encoding: SheetEncoding? = nil,
        separator: Separator? = nil,
        limits: SheetLimits = .standard,
        passing: ([UInt8]) -> Void = { _ in }
    ) throws(IntakeFailures) {
        guard bytes.count <= limits.file else { throw SheetFile.failures(.source(.tooLarge(limit: limits.file)), name) }
        try self.init(SheetStorage(bytes: bytes), name: name, encoding, separator, limits, passing)
    }

    private init(
        _ storage: SheetStorage, name: String, _ encoding: SheetEncoding?, _ separator: Separator?,
        _ limits: SheetLimits, _ passing: ([UInt8]) -> Void
    ) throws(IntakeFailures) {
        let survey: SheetSurvey
        do {
            survey = try SheetSurvey(storage, passing)
        } catch {
            throw SheetFile.failures(error, name)
        }
        self.storage = storage
        self.name = name
        self.limits = limits
        size = survey.size
        self.encoding = encoding ?? survey.encoding
        start = survey.start
        self.separator = separator ?? survey.separator(self.encoding)
    }

    /// Its rows from the first on, which has the headings.
    ///
    /// - Throws: Where the file is no longer what it was.
    package func rows() throws(IntakeFailures) -> SheetRows {
        guard storage.isUnchanged else { throw SheetFile.failures(.sheet(.changedMeanwhile), name) }
        return SheetRows(self)
    }

    /// The bytes of the file from an offset on; none at its end.
    func piece(at offset: Int) throws(IntakeFailures) -> [UInt8] {
        do throws(IntakeProblem) {
            let piece = try storage.piece(at: offset, count: SheetFile.pieceSize)
            guard !piece.isEmpty || (offset == size && storage.isUnchanged) else {
                throw IntakeProblem.sheet(.changedMeanwhile)
            }
            return piece
        } catch {
            throw SheetFile.failures(error, name)
        }
    }

    static let pieceSize = 65_536

    static func failures(_ problem: IntakeProblem, _ name: String, at place: SourcePlace? = nil) -> IntakeFailures {
        let log = FailureLog(file: name)
        log.add(problem, at: place)
        return log.collected
    }
}
