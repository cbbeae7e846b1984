import Foundation
import Testing

/// Nothing imports upstairs: the table of `Documentation/Architecture.md`, kept true.
@Suite("Imports point downwards")
struct DirectionTests {
    /// What each room may import of the others; a room that is not named here does not exist.
    static let allowed: [String: Set<String>] = [
        "MerkleLog": [],
        "Facts": [],
        "Regulation": ["Facts"],
        "Views": ["Regulation", "Facts"],
        "CLibPQ": [],
        "Postgres": ["CLibPQ"],
        "Ledger": ["Facts", "MerkleLog", "Postgres"],
        "Vault": ["Facts", "Ledger", "Postgres"],
        "Registers": ["Views", "Regulation", "Facts", "Ledger", "Postgres"],
        "Installation": ["Postgres", "Schema"],
        "Safekeeping": ["Installation", "Vault", "Ledger", "MerkleLog", "Postgres", "Facts"],
        "Mail": ["Facts"],
        "Office": ["Intake", "Mail", "Ledger", "Vault", "Registers", "Views", "Regulation", "Facts", "Postgres"],
        "Intake": ["Regulation", "Facts"],
        "Reports": ["Views", "Regulation", "Facts"],
        "Archive": ["Office", "Reports", "Registers", "Views", "Regulation", "Ledger", "Postgres", "Facts"],
        "Program": [
            "Installation", "Safekeeping", "Archive", "Office", "Intake", "Mail", "Reports", "Registers", "Views",
            "Vault",
            "Ledger",
            "MerkleLog",
            "Postgres", "Regulation", "Facts", "Schema",
        ],
    ]

    /// Rooms without a database, a clock or a network, and all they may import from outside the house.
    static let pure: Set<String> = ["MerkleLog", "Facts", "Regulation", "Views", "Reports"]
    static let pureImports: Set<String> = [
        "Crypto", "Foundation", "FoundationEssentials", "Glibc", "Synchronization",
    ]

    static let rooms = allowed.keys.sorted()

    @Test("every room is one of the plan's, and every one of the plan's is there")
    func roomsOfThePlan() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/Sources")
        #expect(Set(folders) == Set(Self.rooms))
    }

    @Test("in every file of a room", arguments: rooms)
    func imports(room: String) {
        let houses = Set(Self.rooms).union(["Schema"])
        for file in Repository.sources(in: "Sources/\(room)") {
            let upstairs = Self.imports(of: file).filter { houses.contains($0) && $0 != room }
                .filter { Self.allowed[room]?.contains($0) != true }
            #expect(upstairs == [], "\(file.path)")
        }
    }

    @Test("in the manifest: a room depends on no more than it may import", arguments: rooms)
    func manifest(room: String) throws {
        let manifest = try #require(Repository.text(of: "Package.swift"))
        let houses = Set(Self.rooms).union(["Schema"])
        guard let declared = Self.dependencies(of: room, in: manifest) else {
            #expect(room == "CLibPQ", "Package.swift declares no room \(room)")
            return
        }
        let upstairs = declared.intersection(houses).subtracting(Self.allowed[room] ?? [])
        #expect(upstairs == [])
    }

    @Test("and out of the pure rooms to nothing that has a database, a clock or a network", arguments: pure.sorted())
    func purity(room: String) {
        for file in Repository.sources(in: "Sources/\(room)") {
            let outside = Set(Self.imports(of: file)).subtracting(Self.rooms).subtracting(Self.pureImports)
            #expect(outside == [], "\(file.path)")
            let clocks =
                file.places(of: "Date", "(", ")") + file.places(of: "Date", ".", "now")
                + ["ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday", "URLSession"].flatMap {
                    file.places(of: $0)
                }
            #expect(clocks == [])
        }
    }

    @Test("and only one room sees libpq")
    func libpq() {
        for room in Self.rooms where room != "Postgres" {
            for file in Repository.sources(in: "Sources/\(room)") {
                #expect(!Self.imports(of: file).contains("CLibPQ"), "\(file.path)")
            }
        }
    }

    private static func imports(of file: SourceFile) -> [String] {
        let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return file.tokens.indices.compactMap { index in
            guard file.tokens[index].text == "import", index + 2 < file.tokens.count else { return nil }
            let next = file.tokens[index + 1].text
            return kinds.contains(next) ? file.tokens[index + 2].text : next
        }
    }

    /// The names in a room's declaration; nil where there is none.
    private static func dependencies(of room: String, in manifest: String) -> Set<String>? {
        // Most are `room("Name", [others])`, the program is a target spelled out.
        let marks = ["room(\"\(room)\"", "executableTarget(\n            name: \"\(room)\""]
        guard let start = marks.lazy.compactMap({ manifest.range(of: $0) }).first else { return nil }
        var depth = 1
        let declaration = manifest[start.upperBound...].prefix { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth > 0
        }
        return Set(
            declaration.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
    }
}
