package import Facts
import Ledger
package import Regulation
package import Views

/// What was read for a decision: streams as they stood at one moment.
package struct Files: Sendable {
    private let answer: LoadAnswer
    /// In which zone the days of entries are reckoned: that of their time, as in the registers.
    package let zones: ZoneHistory
    /// When the fact happened, and what today is.
    package let moment: Moment

    init(_ answer: LoadAnswer, zones: ZoneHistory, moment: Moment) {
        self.answer = answer
        self.zones = zones
        self.moment = moment
    }

    /// Whether there is such a stream, of this kind.
    package func has(_ stream: StreamID, kind: StreamKind) -> Bool {
        answer.stream(stream).kind == kind
    }

    /// Whether a stream was looked for, whether or not it is there.
    func hasRead(_ stream: StreamID) -> Bool { answer.streams[stream] != nil }

    /// The state of a stream; the empty one where it doesn't exist.
    package func state<Subject: Decider>(
        of stream: StreamID, as subject: Subject.Type = Subject.self
    ) throws -> Subject {
        Subject(try history(of: stream, as: Subject.Event.self))
    }

    package func history<Event: LedgerEvent>(
        of stream: StreamID, as event: Event.Type = Event.self
    ) throws -> History<Event> {
        try answer.stream(stream).history(of: event, in: zones)
    }

    /// What was found about the fact at a position, as it was told first or corrected last.
    func findings(about position: Int64, in stream: StreamID) throws -> [Finding] {
        var findings: [Finding] = []
        for loaded in answer.stream(stream).entries {
            try loaded.entry.withUnsafeBytes { bytes in
                let envelope = try Envelope(bytes)
                let target = try envelope.correctedPosition
                guard target ?? envelope.position == position, envelope.name != .factRetracted else { return }
                findings = envelope.findings.compactMap(Finding.init(rawValue:))
            }
        }
        return findings
    }

    func loaded(_ stream: StreamID) -> LoadedStream { answer.stream(stream) }

    /// Whether what was told first in a stream still counts: what came after it would have nothing to be about.
    package func isInSight(_ stream: StreamID) throws -> Bool {
        var first: Int64?
        var isTakenBack = false
        for loaded in answer.stream(stream).entries {
            try loaded.entry.withUnsafeBytes { bytes in
                let envelope = try Envelope(bytes)
                first = first ?? envelope.position
                if try envelope.correctedPosition == first { isTakenBack = envelope.name == .factRetracted }
            }
        }
        return first != nil && !isTakenBack
    }

    /// What a decision relies on when it has read a stream.
    func guarded(_ stream: StreamID) -> StreamGuard { answer.stream(stream).guarded }

    /// The commands that wrote a stream.
    func commands(in stream: StreamID) throws -> Set<CommandID> {
        var commands: Set<CommandID> = []
        for loaded in answer.stream(stream).entries {
            commands.insert(try loaded.entry.withUnsafeBytes { try Envelope($0).command })
        }
        return commands
    }

    /// The streams of a kind that belong to another.
    package func members(of family: StreamID, kind: StreamKind) -> [StreamID] {
        (answer.members[family] ?? []).filter { answer.stream($0).kind == kind }
    }
}
