import Foundation

/// The page of the documentation that the table stands in.
enum Page {
    static let name = "Documentation/Performance.md"
    private static let begin = "<!-- the benchmark writes from here -->"
    private static let end = "<!-- to here -->"

    /// The folder of this package, where it was built.
    static let package: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    private static var file: URL {
        URL(filePath: package).appending(path: "../..").standardizedFileURL.appending(path: name)
    }

    /// Puts the table in the place of the last one; what is around it stays.
    static func write(_ table: String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        guard let start = text.range(of: begin), let stop = text.range(of: end), start.upperBound <= stop.lowerBound
        else { throw BenchFailure.unexpected("\(name) has no place for the table") }
        let whole = text[..<start.upperBound] + "\n\n" + table + "\n" + text[stop.lowerBound...]
        try String(whole).write(to: file, atomically: true, encoding: .utf8)
    }
}
