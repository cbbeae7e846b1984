import Foundation
import Testing

/// What the documentation names is there: types, files, links, commands.
@Suite("The documentation")
struct DocumentationTests {
    /// The pages at the top, and everything in the folder.
    static let pages =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "schema/README.md"]
        + Repository.files(in: "Documentation").filter { $0.hasSuffix(".md") }

    /// Pages that cite types of the code.
    ///
    /// Others cite what belongs to SQL, YAML or the shell as well.
    static let citing = pages.filter { page in
        ["Architecture.md", "Glossary.md", "Regulation/", "Security.md", "Formats/Entry.md", "Formats/Sealing.md"]
            .contains { page.hasPrefix("Documentation/\($0)") } || page == "CONTRIBUTING.md"
    }

    @Test("has all of its pages")
    func present() {
        for page in [
            "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Documentation/README.md", "Documentation/Architecture.md",
            "Documentation/Glossary.md", "Documentation/Events.md", "Documentation/Findings.md",
            "Documentation/Security.md", "Documentation/Regulation/README.md", "Documentation/Operating/README.md",
            "Documentation/Formats/Entry.md", "Documentation/Formats/Sealing.md",
            "Documentation/Formats/Declaration.md", "Documentation/Decisions/README.md",
        ] {
            #expect(Repository.text(of: page) != nil, "\(page)")
        }
        #expect(Self.citing.count >= 7)
    }

    @Test("cites types that are declared", arguments: citing)
    func types(page: String) throws {
        let text = try #require(Repository.text(of: page))
        let declared = Self.declared.union(DirectionTests.rooms).union(["Schema"])
        for code in MarkdownPage(text).codes where Self.isTypeName(code) {
            #expect(declared.contains(code), "\(page): \(code)")
        }
    }

    @Test("names files that are there", arguments: pages)
    func files(page: String) throws {
        let text = try #require(Repository.text(of: page))
        let roots = ["Sources/", "Tests/", "schema/", "ops/", "Documentation/"]
        for code in MarkdownPage(text).codes where roots.contains(where: { code.hasPrefix($0) }) {
            // A path ends at a blank: what follows are arguments.
            let path = code.prefix { $0 != " " }
            guard !path.contains("*"), !path.contains("<"), !path.contains("NNNN") else { continue }
            #expect(FileManager.default.fileExists(atPath: "\(Repository.root)/\(path)"), "\(page): \(path)")
        }
    }

    @Test("has links that lead somewhere", arguments: pages)
    func links(page: String) throws {
        let text = try #require(Repository.text(of: page))
        let folder = URL(filePath: "\(Repository.root)/\(page)").deletingLastPathComponent()
        for link in MarkdownPage(text).links where !link.contains("://") {
            let parts = link.split(separator: "#", omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? "\(Repository.root)/\(page)" : folder.appending(path: String(parts[0])).path
            #expect(FileManager.default.fileExists(atPath: target), "\(page): \(link)")
            guard parts.count > 1, target.hasSuffix(".md") else { continue }
            let headings = MarkdownPage((try? String(contentsOfFile: target, encoding: .utf8)) ?? "").anchors
            #expect(headings.contains(String(parts[1])), "\(page): \(link)")
        }
    }

    @Test("links every record of a decision and every page about operating from its own list")
    func lists() throws {
        for folder in ["Documentation/Decisions", "Documentation/Operating"] {
            let list = try #require(Repository.text(of: "\(folder)/README.md"))
            let linked = Set(MarkdownPage(list).links)
            for file in Repository.files(in: folder) where !file.hasSuffix("README.md") {
                let name = file.dropFirst(folder.count + 1)
                #expect(linked.contains(String(name)), "\(file)")
            }
        }
    }

    @Test("shows the table of imports that the house keeps to")
    func directions() throws {
        let text = try #require(Repository.text(of: "Documentation/Architecture.md"))
        var shown: [String: Set<String>] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5, let room = MarkdownPage(cells[1]).codes.first else { continue }
            shown[room] =
                cells[3].contains("every room")
                ? Set(DirectionTests.rooms).union(["Schema"]).subtracting(["CLibPQ", room])
                : Set(MarkdownPage(cells[3]).codes)
        }
        #expect(shown == DirectionTests.allowed)
    }

    @Test("lists everything that the doctor looks at")
    func doctor() throws {
        let source = try #require(Repository.text(of: "Sources/Program/Commands/Doctor/Diagnosis.swift"))
        let page = try #require(Repository.text(of: "Documentation/Operating/Doctor.md"))
        let start = try #require(source.range(of: "enum Check"))
        let checks = source[start.upperBound...].prefix { $0 != "}" }.split(separator: "\n")
            .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("case ") }.map { $0.dropFirst(5) }
        #expect(checks.count > 5)
        for check in checks { #expect(page.contains("| `\(check)` |"), "\(check)") }
    }

    @Test("shows commands that the program has, with options that they take")
    func commands() throws {
        let tree = try CommandTree.ofProgram()
        #expect(tree.fault(in: ["organisation", "create", "example", "--name"]) == nil)
        #expect(tree.fault(in: ["organisation", "destroy"]) != nil)
        #expect(tree.fault(in: ["setup", "--harder"]) != nil)
        for page in Self.pages {
            guard let text = Repository.text(of: page) else { continue }
            for command in MarkdownPage(text).commands {
                let fault = tree.fault(in: command)
                #expect(fault == nil, "\(page): dossier \(command.joined(separator: " "))")
            }
        }
    }

    /// The names of all types, aliases included.
    private static let declared: Set<String> = {
        let declarations: Set<String> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        var names: Set<String> = []
        for file in ["Sources", "Tests", "schema"].flatMap({ Repository.sources(in: $0) }) {
            for (token, name) in zip(file.tokens, file.tokens.dropFirst()) where declarations.contains(token.text) {
                names.insert(name.text)
            }
        }
        return names
    }()

    /// Whether it looks like the name of a type: letters and digits, a capital first, and not all of them capitals or
    /// the short name of a number that has a type of its own.
    private static func isTypeName(_ code: String) -> Bool {
        guard let first = code.first, first.isUppercase, code.allSatisfy({ $0.isLetter || $0.isNumber }) else {
            return false
        }
        return code.count > 2 && code.contains { $0.isLowercase }
    }
}
