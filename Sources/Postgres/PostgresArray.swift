/// A one-dimensional array, bound as one parameter; elements that may be NULL are optionals.
package struct PostgresArray<Element> {
    package var elements: [Element]

    package init(_ elements: [Element]) {
        self.elements = elements
    }

    package init(_ elements: some Sequence<Element>) {
        self.elements = Array(elements)
    }
}

extension PostgresArray: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Element...) {
        self.elements = elements
    }
}

extension PostgresArray: Sendable where Element: Sendable {}
extension PostgresArray: Equatable where Element: Equatable {}

extension PostgresArray: PostgresEncodable where Element: PostgresEncodable {
    package static var postgresType: PostgresType { Element.postgresType.array }

    package func encode(into buffer: inout PostgresBuffer) {
        elements.withUnsafeBufferPointer { elements in
            buffer.appendArray(of: Element.postgresType, count: elements.count) { index, buffer in
                elements[index].encodeField(into: &buffer)
            }
        }
    }
}

extension PostgresArray: PostgresDecodable where Element: PostgresDecodable {
    package init(postgres bytes: UnsafeRawBufferPointer, type: PostgresType) throws(PostgresFailure) {
        var reader = FieldReader(bytes)
        let dimensions = try reader.integer(Int32.self)
        _ = try reader.integer(Int32.self)
        let element = PostgresType(rawValue: try reader.integer(UInt32.self))
        elements = []
        if dimensions == 0 { return }
        guard dimensions == 1 else { throw .decoding("an array of more than one dimension") }
        let count = try reader.integer(Int32.self)
        _ = try reader.integer(Int32.self)
        guard count >= 0, Int(count) <= bytes.count / 4 else { throw .decoding("a malformed array") }
        elements.reserveCapacity(Int(count))
        for _ in 0..<count {
            elements.append(try Element.decodeField(try reader.field(), type: element))
        }
    }
}
