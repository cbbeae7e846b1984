/// The personal values of one fact: of its subject, and of each element within it, such as a purpose or a category.
///
/// They are written as one canonical JSON object, `{"city":…,"elements":{"<element id>":{"slug":…}},"name":…}`, and
/// that is what gets sealed. Printing it shows no value.
package struct Details: Hashable, Sendable {
    package var fields: [PersonalField: String]
    package var elements: [ElementID: [PersonalField: String]]

    package init(_ fields: [PersonalField: String] = [:], elements: [ElementID: [PersonalField: String]] = [:]) {
        self.fields = fields
        self.elements = elements
    }

    package subscript(field: PersonalField) -> String? {
        get { fields[field] }
        set { fields[field] = newValue }
    }

    package subscript(element: ElementID, field: PersonalField) -> String? {
        get { elements[element]?[field] }
        set { elements[element, default: [:]][field] = newValue }
    }

    package var isEmpty: Bool {
        fields.isEmpty && elements.values.allSatisfy(\.isEmpty)
    }
}

extension Details {
    /// Not the code of any field, which a test holds on to.
    static let elementsKey = "elements"

    package var canonicalBytes: [UInt8] {
        var object = Self.object(of: fields)
        var nested = CanonicalObject()
        for (element, fields) in elements where !fields.isEmpty {
            nested[element.description] = .object(Self.object(of: fields))
        }
        if !nested.isEmpty { object[Self.elementsKey] = .object(nested) }
        return object.bytes
    }

    /// Reads what was written so.
    ///
    /// A field that this release doesn't know is an error: nothing is half read.
    package init(canonicalBytes bytes: [UInt8]) throws(MalformedFacts) {
        var object = try CanonicalObject(bytes: bytes)
        var elements: [ElementID: [PersonalField: String]] = [:]
        switch object[Self.elementsKey] {
        case .object(let nested):
            for (key, member) in nested.members {
                guard let element = ElementID(key), element.description == key, case .object(let object) = member else {
                    throw MalformedFacts(offset: 0, expected: "an element's fields under its identifier")
                }
                elements[element] = try Self.fields(of: object)
            }
            object[Self.elementsKey] = nil
        case .text: throw MalformedFacts(offset: 0, expected: "an object of elements")
        case nil: break
        }
        self.init(try Self.fields(of: object), elements: elements)
    }

    private static func object(of fields: [PersonalField: String]) -> CanonicalObject {
        CanonicalObject(Dictionary(uniqueKeysWithValues: fields.map { ($0.key.rawValue, .text($0.value)) }))
    }

    private static func fields(of object: CanonicalObject) throws(MalformedFacts) -> [PersonalField: String] {
        var fields: [PersonalField: String] = [:]
        for (key, member) in object.members {
            guard let field = PersonalField(rawValue: key), case .text(let text) = member else {
                throw MalformedFacts(offset: 0, expected: "the text of a known field")
            }
            fields[field] = text
        }
        return fields
    }
}

extension Details: CustomStringConvertible, CustomReflectable {
    package var description: String { "\(fields.count) fields and \(elements.count) elements" }

    package var customMirror: Mirror { Mirror(self, children: [:], displayStyle: .struct) }
}
