package import Facts

extension StreamFact {
    /// Reads an entry as a fact of this kind of stream, or as a correction of one.
    package init(_ envelope: borrowing Envelope, in zone: LocalZone) throws(MalformedFacts) {
        let name = envelope.name
        let schema = envelope.schema
        let position = envelope.position
        switch name {
        case .factCorrected, .factRetracted:
            let correction = try envelope.read { (facts) throws(MalformedFacts) in
                try CorrectionEvent(name: name, schema: schema, facts: &facts)
            }
            switch correction {
            case .corrected(let target, _, let name, let schema, let occurred, let facts):
                let event = try Event(name: name, schema: schema, bytes: facts)
                let fact = Recorded(
                    position: position, event: event, occurred: occurred, day: zone.day(of: occurred, of: name))
                self = .corrected(position: target, by: fact)
            case .retracted(let target, _):
                self = .retracted(position: target, by: position)
            }
        default:  // Any name of this stream's own; `Event` refuses those of other kinds.
            let event = try envelope.read { (facts) throws(MalformedFacts) in
                try Event(name: name, schema: schema, facts: &facts)
            }
            let occurred = envelope.occurred
            self = .event(
                Recorded(position: position, event: event, occurred: occurred, day: zone.day(of: occurred, of: name)))
        }
    }
}
