import Foundation

/// The checkout these tests were built from.
enum Repository {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Where Swift is written.
    static let folders = ["Sources", "Tests", "schema", "ops"]

    /// Every Swift file of a folder, read once for all tests.
    private static let sources: [String: [SourceFile]] = {
        var read: [String: [SourceFile]] = [:]
        for folder in folders {
            read[folder] = files(in: folder).filter { $0.hasSuffix(".swift") }.compactMap { path in
                text(of: path).map { SourceFile(path: path, text: $0) }
            }
        }
        return read
    }()

    /// The Swift files whose path begins so, in order.
    static func sources(in path: String) -> [SourceFile] {
        let folder = path.split(separator: "/").first.map(String.init) ?? path
        return (sources[folder] ?? []).filter { $0.path.hasPrefix("\(path)/") }
    }

    /// Every file below a folder by its path in the checkout, what git or the build keeps for itself left out.
    static func files(in folder: String) -> [String] {
        let base = folder.isEmpty ? root : "\(root)/\(folder)"
        guard let walk = FileManager.default.enumerator(atPath: base) else { return [] }
        var found: [String] = []
        while let next = walk.nextObject() as? String {
            let name = next.split(separator: "/").last ?? ""
            if name == ".git" || name.hasPrefix(".build") || name == ".swiftpm" {
                walk.skipDescendants()
                continue
            }
            var isFolder: ObjCBool = false
            let path = "\(base)/\(next)"
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                found.append(folder.isEmpty ? next : "\(folder)/\(next)")
            }
        }
        return found.sorted()
    }

    /// The text of a file; nil where it is no text.
    static func text(of path: String) -> String? {
        try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
}
