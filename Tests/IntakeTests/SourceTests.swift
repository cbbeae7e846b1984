import Foundation
import Testing

@testable import Intake

@Suite("A file is read only as far as it is text of bounded size")
struct SourceTests {
    @Test(
        "Bytes that are not UTF-8 are told by line, column and offset",
        arguments: [
            ([0xFF], 0, 1, 1),
            ([0x61, 0x0A, 0x62, 0xC3, 0x28], 3, 2, 2),
            ([0xC3, 0xA9, 0xC0, 0xAF], 2, 1, 2),
            ([0xED, 0xA0, 0x80], 0, 1, 1),
            ([0xF4, 0x90, 0x80, 0x80], 0, 1, 1),
            ([0xE0, 0x80, 0x80], 0, 1, 1),
            ([0x61, 0xE2, 0x82], 1, 1, 2),
            ([0x80], 0, 1, 1),
        ] as [([UInt8], Int, Int, Int)])
    func utf8(bytes: [UInt8], offset: Int, line: Int, column: Int) throws {
        let error = try #require(throws: IntakeFailures.self) { try SourceText(name: "f", bytes: bytes) }
        #expect(error.failures.map(\.problem) == [.source(.invalidUTF8(offset: offset))])
        #expect(error.failures.map(\.line) == [line])
        #expect(error.failures.map(\.column) == [column])
    }

    @Test("Control characters are refused where they stand")
    func control() throws {
        let error = try #require(throws: IntakeFailures.self) {
            try SourceText(name: "f", bytes: "é: \u{0}\n".utf8)
        }
        #expect(error.failures.map(\.problem) == [.source(.controlCharacter)])
        #expect(error.failures.map(\.column) == [4])
    }

    @Test("A byte order mark and Windows line ends change no place")
    func mark() {
        #expect(
            problems("\u{FEFF}organisation: {nam: A}\r\n") == [
                "1:15 organisation.name shape.missing", "1:16 organisation.? shape.unknown-field",
            ])
        #expect(problems("\u{FEFF}format: 1\r\nformat: 1\r\n") == ["2:1 - syntax.duplicate-key"])
    }

    @Test("A line is too long, however it comes in pieces")
    func line() throws {
        let limits = SourceLimits(file: 1_000, line: 10)
        _ = try SourceText(name: "f", bytes: "0123456789\n0123456789".utf8, limits: limits)
        let error = try #require(throws: IntakeFailures.self) {
            try SourceText(name: "f", bytes: "0123456789\n01234567890".utf8, limits: limits)
        }
        #expect(error.failures.map(\.problem) == [.source(.lineTooLong(limit: 10))])
        #expect(error.failures.map(\.line) == [2])
    }

    @Test("A line of two gigabytes is refused at once, and so is one of two megabytes")
    func largeFiles() throws {
        try withFolder { folder in
            let file = folder.appending(path: "register.yaml")
            try Data().write(to: file)
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: 2 << 30)
            try handle.close()
            #expect(problems { try Declaration(path: file.path()) } == ["- - source.too-large"])

            try Data(repeating: UInt8(ascii: "x"), count: 2 << 20).write(to: file)
            #expect(problems { try Declaration(path: file.path()) } == ["1:1 - source.line-too-long"])
        }
    }

    @Test("What is no file is told apart from what is not there")
    func noFile() throws {
        try withFolder { folder in
            #expect(problems { try Declaration(path: folder.path()) } == ["- - source.not-a-file"])
            let nothing = folder.appending(path: "nothing.yaml").path()
            #expect(problems { try Declaration(path: nothing) } == ["- - source.not-found"])
        }
    }

    @Test("A statement may stand in a file beside the declaration, and nowhere else")
    func beside() throws {
        try withFolder { folder in
            let file = folder.appending(path: "register.yaml")
            func write(_ source: String) throws {
                let yaml = "statements:\n  - {slug: s, validFrom: 2019-04-04, file: \(source)}\n"
                try Data(yaml.utf8).write(to: file)
            }
            try Data("Wij  bewaren \r\nniets.\n\n".utf8).write(to: folder.appending(path: "words.txt"))
            try write("words.txt")
            #expect(try Declaration(path: file.path()).statements.map(\.wording) == ["Wij  bewaren \r\nniets.\n\n"])
            try write("../words.txt")
            #expect(
                problems { try Declaration(path: file.path()) } == ["2:44 statements[1].file source.outside-folder"])
            try write("/etc/hostname")
            #expect(
                problems { try Declaration(path: file.path()) } == ["2:44 statements[1].file source.outside-folder"])
            try write("none.txt")
            #expect(problems { try Declaration(path: file.path()) } == ["2:44 statements[1].file source.not-found"])
            try Data([0x61, 0x0A, 0xFF]).write(to: folder.appending(path: "words.txt"))
            try write("words.txt")
            let error = try #require(throws: IntakeFailures.self) { try Declaration(path: file.path()) }
            #expect(error.failures.map(\.file) == [folder.appending(path: "words.txt").path()])
            #expect(error.failures.map(\.line) == [2])
        }
    }
}
