//===- NpyFile.cpp - arrays in NumPy's files ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a .npy file, whose every byte is suspect. Leaves: a buffer in
// row-major order, or the reason why not.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/NpyFile.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InterleavedRange.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir;
using namespace mlir::norm;
using llvm::createStringError;

static constexpr StringLiteral magic("\x93NUMPY");

namespace {
struct Header {
  ElementKind kind;
  bool fortranOrder;
  SmallVector<int64_t> shape;
};

struct Descr {
  StringRef text;
  ElementKind kind;
};
} // namespace

/// The first of each kind is the one that is written. `V2` is what NumPy writes
/// of an array of ml_dtypes.bfloat16, `V1` and `f1` of its 8 bit floats.
static constexpr Descr descrs[] = {
    {"|b1", ElementKind::Bool},           {"|i1", ElementKind::Int8},
    {"<i2", ElementKind::Int16},          {"<i4", ElementKind::Int32},
    {"<i8", ElementKind::Int64},          {"|u1", ElementKind::UInt8},
    {"<u2", ElementKind::UInt16},         {"<u4", ElementKind::UInt32},
    {"<u8", ElementKind::UInt64},         {"|u1", ElementKind::Float8E4M3FN},
    {"|u1", ElementKind::Float8E5M2},     {"|u1", ElementKind::Float8E4M3FNUZ},
    {"|u1", ElementKind::Float8E5M2FNUZ}, {"<f2", ElementKind::Float16},
    {"<u2", ElementKind::BFloat16},       {"<f4", ElementKind::Float32},
    {"<f8", ElementKind::Float64},        {"<V2", ElementKind::UInt16},
    {"|V2", ElementKind::UInt16},         {"|V1", ElementKind::UInt8},
    {"<V1", ElementKind::UInt8},          {"<f1", ElementKind::UInt8},
};

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
/// Reads the Python literal {'descr': S, 'fortran_order': B, 'shape': (N, ...)}
/// with its keys in any order.
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : text(text) {}

  llvm::Expected<Header> parse() {
    if (!consume("{"))
      return malformed();
    while (!consume("}")) {
      std::optional<StringRef> key = parseString();
      if (!key || !consume(":"))
        return malformed();
      if (llvm::Error error = parseEntry(*key))
        return error;
      if (!consume(",") && !text.ltrim().starts_with("}"))
        return malformed();
    }
    if (!text.trim().empty() || !kind || !fortranOrder || !shape)
      return malformed();
    return Header{*kind, *fortranOrder, *shape};
  }

private:
  llvm::Error malformed() { return createStringError("malformed header"); }

  bool consume(StringRef token) {
    text = text.ltrim();
    return text.consume_front(token);
  }

  std::optional<StringRef> parseString() {
    text = text.ltrim();
    if (text.empty() || (text.front() != '\'' && text.front() != '"'))
      return std::nullopt;
    size_t end = text.find(text.front(), 1);
    if (end == StringRef::npos)
      return std::nullopt;
    StringRef content = text.slice(1, end);
    text = text.drop_front(end + 1);
    return content;
  }

  llvm::Error parseEntry(StringRef key) {
    if (key == "descr")
      return parseDescr();
    if (key == "fortran_order") {
      fortranOrder = consume("True");
      return *fortranOrder || consume("False") ? llvm::Error::success()
                                               : malformed();
    }
    if (key == "shape")
      return parseShape();
    return malformed();
  }

  llvm::Error parseDescr() {
    std::optional<StringRef> descr = parseString();
    if (!descr)
      return createStringError("not an array of plain numbers");
    for (const Descr &known : descrs)
      if (known.text == *descr) {
        kind = known.kind;
        return llvm::Error::success();
      }
    if (descr->starts_with(">"))
      return createStringError("big-endian elements '" + *descr +
                               "', expected little-endian ones");
    std::string escaped;
    llvm::raw_string_ostream os(escaped);
    llvm::printEscapedString(*descr, os);
    return createStringError("unsupported element type '" + escaped + "'");
  }

  llvm::Error parseShape() {
    if (!consume("("))
      return malformed();
    shape.emplace();
    while (!consume(")")) {
      int64_t size;
      text = text.ltrim();
      if (text.consumeInteger(10, size) || size < 0)
        return malformed();
      shape->push_back(size);
      if (!consume(",") && !text.ltrim().starts_with(")"))
        return malformed();
    }
    return llvm::Error::success();
  }

  StringRef text;
  std::optional<ElementKind> kind;
  std::optional<bool> fortranOrder;
  std::optional<SmallVector<int64_t>> shape;
};
} // namespace

/// Splits `bytes` into what the header says and the elements.
static llvm::Expected<std::pair<Header, StringRef>> parse(StringRef bytes) {
  if (!bytes.consume_front(magic))
    return createStringError("not a .npy file");
  if (bytes.size() < 2)
    return createStringError("truncated header");
  unsigned version = static_cast<uint8_t>(bytes.front());
  if (version < 1 || version > 3)
    return createStringError("unsupported .npy format version " +
                             Twine(version));
  bytes = bytes.drop_front(2);
  size_t lengthBytes = version == 1 ? 2 : 4;
  if (bytes.size() < lengthBytes)
    return createStringError("truncated header");
  size_t length = version == 1 ? llvm::support::endian::read16le(bytes.data())
                               : llvm::support::endian::read32le(bytes.data());
  bytes = bytes.drop_front(lengthBytes);
  if (bytes.size() < length)
    return createStringError("truncated header");
  llvm::Expected<Header> header =
      HeaderParser(bytes.take_front(length)).parse();
  if (!header)
    return header.takeError();
  bytes = bytes.drop_front(length);

  std::optional<int64_t> count = countElements(header->kind, header->shape);
  if (!count)
    return createStringError("a shape too large: " +
                             describe(header->kind, header->shape));
  size_t expected = *count * getByteSize(header->kind);
  if (bytes.size() != expected)
    return createStringError((bytes.size() < expected ? "truncated: " : "") +
                             describe(header->kind, header->shape) + " takes " +
                             Twine(expected) + " bytes, got " +
                             Twine(bytes.size()));
  return std::make_pair(std::move(*header), bytes);
}

/// Copies elements whose first index varies fastest to where the last one does.
static void copyTransposed(const char *from, Buffer &to) {
  unsigned bytes = getByteSize(to.getKind());
  ArrayRef<int64_t> shape = to.getShape();
  SmallVector<int64_t> index(shape.size(), 0);
  for (int64_t i = 0, count = to.getNumElements(); i < count; ++i) {
    int64_t offset = 0;
    for (auto [position, size] : llvm::zip(index, shape))
      offset = offset * size + position;
    std::memcpy(to.data() + offset * bytes, from + i * bytes, bytes);
    for (auto [position, size] : llvm::zip(index, shape)) {
      if (++position < size)
        break;
      position = 0;
    }
  }
}

llvm::Expected<Buffer> norm::readNpy(StringRef path) {
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                          /*RequiresNullTerminator=*/false);
  if (!file)
    return createStringError(path + ": " + file.getError().message());
  auto parsed = parse((*file)->getBuffer());
  if (!parsed)
    return createStringError(path + ": " + llvm::toString(parsed.takeError()));
  auto &[header, elements] = *parsed;
  llvm::Expected<Buffer> buffer = Buffer::allocate(header.kind, header.shape);
  if (!buffer)
    return createStringError(path + ": " + llvm::toString(buffer.takeError()));
  if (header.fortranOrder)
    copyTransposed(elements.data(), *buffer);
  else
    std::memcpy(buffer->data(), elements.data(), elements.size());
  return buffer;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// The header of format 1.0, padded so that the elements begin at a multiple of
/// 64 bytes.
static std::string getHeader(const Buffer &buffer) {
  const Descr *descr = llvm::find_if(descrs, [&](const Descr &known) {
    return known.kind == buffer.getKind();
  });
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "{'descr': '" << descr->text << "', 'fortran_order': False, 'shape': ("
     << llvm::interleaved(buffer.getShape())
     << (buffer.getShape().size() == 1 ? ",), }" : "), }");
  size_t prefix = magic.size() + 4;
  text.append(
      llvm::offsetToAlignment(prefix + text.size() + 1, llvm::Align(64)), ' ');
  text += '\n';
  return text;
}

/// Lets `write` fill a temporary file that then replaces the one at `path`.
static llvm::Error replaceFile(StringRef path,
                               function_ref<void(llvm::raw_ostream &)> write) {
  namespace fs = llvm::sys::fs;
  llvm::Expected<fs::TempFile> file =
      fs::TempFile::create(path + ".tmp-%%%%%%", fs::all_read | fs::all_write);
  if (!file)
    return file.takeError();
  llvm::raw_fd_ostream os(file->FD, /*shouldClose=*/false);
  write(os);
  os.flush();
  if (std::error_code error = os.error()) {
    os.clear_error();
    return llvm::joinErrors(llvm::errorCodeToError(error), file->discard());
  }
  return file->keep(path);
}

/// Devices and pipes are written to, not replaced.
static llvm::Error
writeSpecialFile(StringRef path,
                 function_ref<void(llvm::raw_ostream &)> write) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (!error) {
    write(os);
    os.flush();
    error = os.error();
    os.clear_error();
  }
  return llvm::errorCodeToError(error);
}

llvm::Error norm::writeNpy(StringRef path, const Buffer &buffer) {
  bool special =
      llvm::sys::fs::exists(path) && !llvm::sys::fs::is_regular_file(path);
  auto writeFile = special ? writeSpecialFile : replaceFile;
  llvm::Error error = writeFile(path, [&](llvm::raw_ostream &os) {
    std::string header = getHeader(buffer);
    char length[2];
    llvm::support::endian::write16le(length, header.size());
    os << magic << StringRef("\1\0", 2) << StringRef(length, 2) << header
       << StringRef(buffer.data(), buffer.getNumBytes());
  });
  if (!error)
    return error;
  return createStringError(path + ": " + llvm::toString(std::move(error)));
}
