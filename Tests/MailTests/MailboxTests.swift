import Foundation
import Testing

@testable import Mail

@Suite("Mailboxes")
struct MailboxTests {
    private static func messages(_ text: String) throws -> [String] {
        let bytes = Letter.bytes(text)
        var mailbox = Mailbox(bytes)
        var found: [String] = []
        while let place = try mailbox.next() {
            var content = try ByteSlice(bytes, place.range).bytes(0..<place.range.count)
            if place.isQuoted { content = Mailbox.unquoted(content) }
            found.append(String(decoding: content, as: UTF8.self))
        }
        return found
    }

    private static let one = "From a@example.nl Thu Mar  5 10:00:00 2026\n"

    @Test("are taken apart at their separators, with LF and with CR LF", arguments: [false, true])
    func separators(crlf: Bool) throws {
        let text = "\(Self.one)A: 1\n\nbody\n\n\(Self.one)B: 2\n\nbody\n\nmore\n\n"
        let expected = ["A: 1\n\nbody\n", "B: 2\n\nbody\n\nmore\n"]
        #expect(try Self.messages(crlf ? Letter.crlf(text) : text) == (crlf ? expected.map(Letter.crlf) : expected))
    }

    @Test("give lines back that a writer put a mark before, once (mboxo) or once more (mboxrd)")
    func quoted() throws {
        let text = "\(Self.one)A: 1\n\n>From here\n>>From there\n> From\n>Fromage\n"
        #expect(try Self.messages(text) == ["A: 1\n\nFrom here\n>From there\n> From\n>Fromage\n"])
    }

    @Test("are not taken apart at text that begins with From")
    func text() throws {
        let text = "\(Self.one)A: 1\n\nFrom my point of view\nit goes on.\n\nFrom then on\n"
        #expect(try Self.messages(text) == ["A: 1\n\nFrom my point of view\nit goes on.\n\nFrom then on\n"])
    }

    @Test("of a writer that names no time are taken apart behind empty lines")
    func undated() throws {
        let text = "From nobody\nA: 1\n\nx\nFrom here\n\nFrom nobody\nB: 2\n\ny\n"
        #expect(try Self.messages(text) == ["A: 1\n\nx\nFrom here\n", "B: 2\n\ny\n"])
    }

    @Test("that hold nothing but separators hold empty messages, and an empty file none")
    func empty() throws {
        #expect(try Self.messages("") == [])
        #expect(try Self.messages(Self.one) == [])
        #expect(try Self.messages("\(Self.one)\(Self.one)A: 1\n") == ["", "A: 1\n"])
        #expect(try Self.messages("\(Self.one)A: 1") == ["A: 1"])
    }

    @Test("of many messages are read to the last byte", arguments: 0..<20)
    func many(seed: Int) throws {
        var random = SeededNumbers(UInt64(seed))
        let bodies = (0..<200).map { number in
            let lines = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                ["", "text", "From text", String(repeating: "x", count: 20_000)].randomElement(using: &random) ?? ""
            }
            return "N: \(number)\n\n" + lines.map { $0 + "\n" }.joined()
        }
        let written = bodies.map { body in
            Self.one + body.replacing("\nFrom ", with: "\n>From ") + "\n"
        }.joined()
        #expect(try Self.messages(written) == bodies)
    }

    @Test("in a folder: a Maildir has cur and new, drafts were not received")
    func folders() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "mail-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for folder in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(
                at: root.appending(path: folder), withIntermediateDirectories: true)
        }
        for name in ["cur/1.host:2,S", "cur/2.host:2,DS", "cur/3.host:2,T", "new/4.host", "tmp/5.host", "cur/.hidden"] {
            try Data("Subject: 1\n\n".utf8).write(to: root.appending(path: name))
        }
        let folder = try MailFolder(root.path)
        #expect(folder.files.map { ($0 as NSString).lastPathComponent } == ["1.host:2,S", "3.host:2,T", "4.host"])
        #expect(folder.drafts == 1)
        guard case .folder = try MailPlace(path: root.path) else { return #expect(Bool(false)) }
        guard case .message = try MailPlace(path: root.appending(path: "new/4.host").path) else {
            return #expect(Bool(false))
        }
        #expect(throws: MailRefusal.notThere) { try MailPlace(path: root.appending(path: "none").path) }
    }
}
