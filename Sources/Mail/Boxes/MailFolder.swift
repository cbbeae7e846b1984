import Foundation

/// The files of a folder that hold mail.
package struct MailFolder: Hashable, Sendable {
    /// In the order of their names.
    package let files: [String]
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
    /// Looks at what a path leads to.
    ///
    /// - Throws: ``MailFault/unreadableFile``, or what keeps a folder from being read.
    package init(path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw MailFault.unreadableFile
        }
        if isFolder.boolValue {
            self = .folder(try MailFolder(path))
        } else {
            self = Mailbox.begins(try FileBytes(path: path).prefix(8)) ? .mailbox(path) : .message(path)
        }
    }
}
