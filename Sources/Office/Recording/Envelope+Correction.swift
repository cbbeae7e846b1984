import Facts
import Regulation

extension Envelope {
    /// The position of the fact that this entry corrects or takes back, if it does.
    var correctedPosition: Int64? {
        get throws {
            let (name, schema) = (name, schema)
            guard CorrectionEvent.names.contains(name) else { return nil }
            let correction = try read { (facts) throws(MalformedFacts) in
                try CorrectionEvent(name: name, schema: schema, facts: &facts)
            }
            return switch correction {
            case .corrected(let position, _, _, _, _, _), .retracted(let position, _): position
            }
        }
    }
}
