/// How a message is built, found in one pass over its lines: its header, and its parts by where they are.
///
/// It is bounded whatever comes: so many parts, so deep, and of each header so much. What lies beyond stays within the
/// part that it stands in, and nothing of the message is lost, as all of it is kept as it came.
package struct MailStructure: Sendable {
    /// So many parts are told apart.
    package static let mostParts = 1_000
    /// So deep are parts within parts told apart.
    package static let deepest = 32

    package let header: Header
    package let parts: [MailPart]
    /// Whether there is more in it than is told apart.
    package let isCut: Bool

    /// Goes through a message.
    ///
    /// - Throws: ``MailFault`` where it is none, and what keeps its bytes from being read.
    package init(_ source: any ByteSource) throws {
        guard source.length > 0 else { throw MailFault.empty }
        var reading = StructureReading()
        var scanner = LineScanner(source)
        while try scanner.next({ line, bytes in reading.take(line, bytes) }) != nil {}
        reading.finish(at: source.length)
        guard let header = reading.header, !header.fields.isEmpty else { throw MailFault.noHeader }
        self.header = header
        parts = reading.parts
        isCut = reading.isCut
    }
}

/// A message on its way through.
private struct StructureReading {
    private enum State {
        case header
        case body
        /// Between the parts of a container, where nobody looks.
        case between
    }

    private enum Frame {
        case multipart(boundary: [UInt8], isDigest: Bool)
        /// A message within, which is a part of its own and has parts.
        case message(part: Int)
    }

    private(set) var header: Header?
    private(set) var parts: [MailPart] = []
    private(set) var isCut = false
    private var state = State.header
    private var current = Header()
    private var frames: [Frame] = []
    /// The part whose body is being read.
    private var open: Int?
    /// Where the body of the part would end if the next line were a boundary: a line's end belongs to that.
    private var end = 0
    private var isDigestChild = false

    mutating func take(_ line: LineScanner.Line, _ bytes: UnsafeRawBufferPointer) {
        if bytes.count >= 3, bytes[0] == UInt8(ascii: "-"), bytes[1] == UInt8(ascii: "-"), let found = boundary(bytes) {
            if state == .header { beginBody(at: line.start) }
            close(to: found.frame, at: max(end, open.map { parts[$0].range.lowerBound } ?? 0))
            end = line.end
            if found.isLast {
                frames.removeLast()
                state = .between
            } else {
                state = .header
                current = Header()
                if case .multipart(_, let isDigest) = frames[found.frame] { isDigestChild = isDigest }
            }
            return
        }
        switch state {
        case .header:
            if line.end == line.start {
                beginBody(at: line.next)
            } else if !current.take(bytes) {
                // A line that is none of a header: what follows is the body, as senders forget the line between.
                beginBody(at: line.start)
            }
        case .body, .between: break
        }
        end = line.end
    }

    mutating func finish(at length: Int) {
        if state == .header { beginBody(at: length) }
        close(to: -1, at: length)
    }

    /// The innermost container whose boundary a line is.
    private func boundary(_ line: UnsafeRawBufferPointer) -> (frame: Int, isLast: Bool)? {
        var text = line[2...]
        while let last = text.last, last <= 0x20 { text.removeLast() }
        for index in frames.indices.reversed() {
            guard case .multipart(let boundary, _) = frames[index], text.starts(with: boundary) else { continue }
            let rest = text.dropFirst(boundary.count)
            if rest.isEmpty { return (index, false) }
            if rest.elementsEqual("--".utf8) { return (index, true) }
        }
        return nil
    }

    /// Ends the part that is open, and everything within a container.
    private mutating func close(to frame: Int, at end: Int) {
        if let open { endPart(open, at: end) }
        open = nil
        while frames.count - 1 > frame {
            if case .message(let part) = frames.removeLast() { endPart(part, at: end) }
        }
    }

    private mutating func endPart(_ index: Int, at end: Int) {
        let part = parts[index]
        parts[index] = MailPart(
            mediaType: part.mediaType, charset: part.charset, fileName: part.fileName, isAttachment: part.isAttachment,
            encoding: part.encoding, range: part.range.lowerBound..<max(part.range.lowerBound, end))
    }

    /// Ends a header, and begins what it says follows.
    private mutating func beginBody(at place: Int) {
        let header = current
        current = Header()
        if self.header == nil { self.header = header }
        let type = Parameters(header.first("content-type") ?? [])
        let isMessage = type.value == "message/rfc822" || (type.value.isEmpty && isDigestChild)
        isDigestChild = false
        state = .body
        end = place
        guard parts.count < MailStructure.mostParts, frames.count < MailStructure.deepest else {
            isCut = true
            if parts.count < MailStructure.mostParts { begin(header, type, at: place) }
            return
        }
        if type.value.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty {
            frames.append(
                .multipart(boundary: Array(boundary.utf8), isDigest: type.value == "multipart/digest"))
            state = .between
            return
        }
        begin(header, type, at: place, isMessage: isMessage)
        let encoding = TransferEncoding(Parameters(header.first("content-transfer-encoding") ?? []).value)
        if isMessage, case .identity = encoding, let part = open {
            frames.append(.message(part: part))
            open = nil
            state = .header
        }
    }

    private mutating func begin(_ header: Header, _ type: Parameters, at place: Int, isMessage: Bool = false) {
        let disposition = Parameters(header.first("content-disposition") ?? [])
        let encoding = Parameters(header.first("content-transfer-encoding") ?? []).value
        let name = disposition["filename"] ?? type["name"]
        let mediaType = type.value.contains("/") ? type.value : isMessage ? "message/rfc822" : "text/plain"
        let isText = mediaType == "text/plain" || mediaType == "text/html"
        open = parts.count
        parts.append(
            MailPart(
                mediaType: mediaType, charset: type["charset"], fileName: name.flatMap { $0.isEmpty ? nil : $0 },
                isAttachment: disposition.value == "attachment" || name != nil || !isText,
                encoding: TransferEncoding(encoding), range: place..<place))
    }
}
