import Foundation

/// The files of a folder that hold mail.
package struct MailFolder: Hashable, Sendable {
    /// In the order of their names.
    package let files: [String]
    /// Whether it is a Maildir, which may be empty, or has a file of mail.
    let isMail: Bool
    /// Messages that somebody was writing and never sent: they were not received.
    package let drafts: Int
    /// Files that are no mail by their names.
    package let others: Int

    /// Looks into a folder: a Maildir where it has `cur` or `new`, and files that end in `.eml` or `.mbox` elsewhere.
    ///
    /// - Throws: What keeps the folder from being read.
    package init(_ path: String) throws {
        let manager = FileManager.default
        func isFolder(_ path: String) -> Bool {
            var isFolder: ObjCBool = false
            return manager.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }
        let maildir = ["cur", "new"].map { "\(path)/\($0)" }.filter(isFolder)
        var files: [String] = []
        var drafts = 0
        var others = 0
        for folder in maildir.isEmpty ? [path] : maildir {
            for name in try manager.contentsOfDirectory(atPath: folder).sorted() {
                let file = "\(folder)/\(name)"
                if name.hasPrefix(".") || isFolder(file) {
                    others += maildir.isEmpty ? 1 : 0
                } else if maildir.isEmpty {
                    let isMail = [".eml", ".mbox"].contains { name.lowercased().hasSuffix($0) }
                    if isMail { files.append(file) } else { others += 1 }
                } else if Self.flags(of: name).contains("D") {
                    drafts += 1
                } else {
                    files.append(file)
                }
            }
        }
        self.files = files
        isMail = !maildir.isEmpty || !files.isEmpty
        self.drafts = drafts
        self.others = others
    }

    /// The flags of a message in a Maildir, which its name ends with: `…:2,RS`.
    static func flags(of name: String) -> Substring {
        guard let mark = name.range(of: ":2,", options: .backwards) else { return "" }
        return name[mark.upperBound...]
    }
}

extension MailPlace {
    /// So much of a file is looked at to tell whether it is mail.
    private static let looked = 1 << 20

    /// Looks at what a path leads to, and whether it is mail at all.
    ///
    /// - Throws: ``MailRefusal``.
    package init(path: String) throws(MailRefusal) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .notThere }
        if isFolder.boolValue {
            guard let folder = try? MailFolder(path) else { throw .unreadable }
            guard folder.isMail else { throw .noMailInFolder }
            self = .folder(folder)
            return
        }
        guard let file = try? FileBytes(path: path), let bytes = try? file.prefix(Self.looked) else {
            throw .unreadable
        }
        guard !bytes.isEmpty else { throw .empty }
        if Mailbox.begins(bytes) {
            // A text may begin with that word too; what is a mailbox has a message behind it.
            guard Mailbox.hasDatedBeginning(bytes) || Self.isMessage(Array(bytes.drop { $0 != 0x0A }.dropFirst()))
            else { throw .notMail }
            self = .mailbox(path)
        } else {
            guard Self.isMessage(bytes) else { throw .notMail }
            self = .message(path)
        }
    }

    /// Whether some bytes begin with a header, of which a field is one that messages have.
    private static func isMessage(_ bytes: [UInt8]) -> Bool {
        guard let header = try? MailStructure(MemoryBytes(bytes)).header else { return false }
        return header.fields.contains { Header.fieldsOfMail.contains($0.name) }
    }
}

extension Header {
    /// Fields of which any message has one (RFC 5322, 3.6).
    fileprivate static let fieldsOfMail: Set<String> = [
        "bcc", "cc", "date", "delivered-to", "from", "in-reply-to", "message-id", "mime-version", "received",
        "reply-to", "return-path", "sender", "subject", "to",
    ]
}
